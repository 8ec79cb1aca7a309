import { collect } from '../../../../text/collect.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from './trigger.ts';

const ORDINAL = /^(?:first|second|third|fourth|fifth|last|latest)$/;
const PREDICATE =
  /^(?:ended|began|opened|took|was|collapsed|failed|lasted|produced|brought|followed|yielded|,)$/;

/**
 * A further round within a sentence: 'The first round was held in Orrin in May, the second in Varnia
 * in June.'
 */
export function listedTalks(words: readonly Word[], own: readonly Trigger[]): Trigger[] {
  return collect(words, ({ lower }, i) => {
    if (words[i - 1]?.lower !== 'the' || !ORDINAL.test(lower)) return [];
    if (!/^(?:,|;|and|while)$/.test(words[i - 2]?.lower ?? '')) return [];
    const next = words[i + 1]?.text === ',' ? words[i + 2] : words[i + 1];
    if (!/^(?:in|on|at)$/.test(next?.lower ?? '')) return [];
    const round = own.findLast(({ end }) => end < i);
    return round?.kind === 'NEGOTIATION' && round.verb === null
      ? [{ ...round, first: i, end: i + 1, plural: false }]
      : [];
  });
}

/**
 * One of several rounds that the sentence before tells of: 'The first, in May, ended without a deal',
 * 'At the last of them, on 3 July, …'.
 */
export function ellipticTalks(
  words: readonly Word[],
  before: readonly Trigger[] | undefined,
): Trigger[] {
  const rounds = before?.filter(({ kind }) => kind !== 'AGREEMENT') ?? [];
  if (rounds.length === 0 || rounds.some(({ kind }) => kind === 'EXCHANGE')) return [];
  const at = words.findIndex(({ lower }) => lower === 'the');
  const ordinal = words[at + 1];
  if (at < 0 || at > 1 || !ordinal || !ORDINAL.test(ordinal.lower)) return [];
  const ofThem = words[at + 2]?.lower === 'of' && words[at + 3]?.lower === 'them';
  if (!ofThem && !PREDICATE.test(words[at + 2]?.lower ?? '')) return [];
  return [{ ...rounds.at(-1)!, first: at + 1, end: at + 2, verb: null, plural: false }];
}
