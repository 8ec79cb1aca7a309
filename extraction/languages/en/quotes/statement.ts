import type { Token } from '../../../text/tokens.ts';
import { isFiniteVerb } from '../lexicon/finite-verbs.ts';

/** How many tokens of a clause are searched for its verb. */
const MAX_CLAUSE = 40;

/**
 * Whether a verb of speech reports that something was said: not 'refused to confirm that',
 * 'declined to say whether', 'did not say that'.
 */
export function isStated(tokens: readonly Token[], verb: number): boolean {
  const [second, first] = [tokens[verb - 2]?.lower ?? '', tokens[verb - 1]?.lower ?? ''];
  if (first === 'to' || first === 'from') return !REFUSING.test(second);
  if (OPINION.test(tokens[verb]!.lower)) return true;
  return !NEGATION.test(first) && !(NEGATION.test(second) && /ly$|^(?:yet|have|has)$/.test(first));
}

const REFUSING =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|avoid(?:s|ed|ing)?|unwilling|unable|stopp?ed|refrain(?:s|ed)?|reluctant|hesitat(?:es|ed))$/;
const NEGATION = /^(?:not|never|neither|nor|without|cannot)$|n['’]t$/;
/** 'Venn does not believe that' says what Venn thinks all the same. */
const OPINION = /^(?:believ|think|thought|hop|fear|expect|know|knew|agree)/;

/** Whether the tokens `from` to `to`, exclusive, hold a finite verb: 'they left', not 'a few words'. */
export function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + MAX_CLAUSE); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'WORD') continue;
    if (isFiniteVerb(lower) || /['’](?:s|re|ll|ve|d|m)$|n['’]t$/.test(lower)) return true;
    if (
      /^(?:he|she|it|they|we|i|who|there|nobody|everyone|both)$/.test(tokens[i - 1]?.lower ?? '')
    ) {
      return true;
    }
  }
  return false;
}
