import type { DocumentRules } from '../../../document/rules.ts';
import { agencyOf, creditOf } from './credit.ts';
import { bylineOf, publishedAtOf } from './dateline.ts';

/** What an English report says of itself. */
export const documentRules: DocumentRules = {
  publishedAtOf,
  bylineOf,
  creditOf: (body) => creditOf(body) ?? agencyOf(body),
};
