import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { checkLimits, LimitExceeded } from './exceeded.ts';
import type { Limits } from './limits.ts';
import { measureDocument } from './measure.ts';
import { countRepeats } from './repeats.ts';
import { scanDocument } from './scan.ts';

/** A document within its limits, with its figures. */
export interface MeasuredDocument {
  document: DocumentNode;
  figures: Partial<Limits>;
}

/**
 * Parses a document within limits. Each step is linear, and bounds what the next one may cost; all
 * of it comes before validation, which is not linear.
 *
 * @throws LimitExceeded; GraphQLError where the document cannot be parsed or has a circle of fragments.
 */
export function readWithinLimits(query: string, limits: Limits): MeasuredDocument {
  const length = scanDocument(query, limits);
  const document = parse(query, { maxTokens: limits.tokens });
  const definitions = document.definitions.length;
  checkLimits({ definitions }, limits);
  const shape = measureDocument(document, limits);
  checkLimits(shape, limits);
  const repeats = countRepeats(document);
  checkLimits({ repeats }, limits);
  return { document, figures: { ...length, ...shape, definitions, repeats } };
}

/** True for a fault that validation would not tell, or not in time. */
export function isRefusal(error: unknown): error is GraphQLError {
  if (error instanceof LimitExceeded) return true;
  return error instanceof GraphQLError && error.extensions.code === 'GRAPHQL_VALIDATION_FAILED';
}
