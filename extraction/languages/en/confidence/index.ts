import { readFileSync } from 'node:fs';
import { type Evidence, probabilityOf, type Weights } from '../../../confidence/logistic.ts';

/**
 * What is judged. MARKED: a quote in marks, that span and speaker mention are right. REPORTED: a
 * clause in the reporter's words, that it shares at least half of its words with what was said and
 * the speaker mention is right. EVENT: that it is one, with the right status.
 */
export type Judged = 'MARKED' | 'REPORTED' | 'EVENT';

/** The weights of each kind. */
export type ConfidenceWeights = Readonly<Record<Judged, Weights>>;

/** The file of the weights; `npm run train` writes it. */
export const CONFIDENCE_FILE = new URL('./weights.json', import.meta.url);

const weights = JSON.parse(readFileSync(CONFIDENCE_FILE, 'utf8')) as ConfidenceWeights;

/** The probability, 0 to 1, that an item with this evidence is right. */
export function confidenceIn(judged: Judged, evidence: Evidence): number {
  return probabilityOf(evidence, weights[judged]);
}
