import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { hashText } from '../../extraction/learning/hash.ts';
import type { WeightTable } from '../../extraction/learning/weight-table.ts';

/** A word takes 16 of the bits of its hash. */
const BITS = 16;
/** A word has a part of speech that it has been seen with so often, in so large a share. */
const MIN_SEEN = 2;
const MIN_SHARE = 0.8;
/** The most numbers that are given: tags first, then pairs of tags. */
const MAX_NUMBERS = 30;

/**
 * Learns which part of speech each word of the texts mostly is, as a tagger has it (universal tags
 * numbered from 1; a word that is two of them by turns has a number of the pair).
 */
export function trainSpeech(texts: readonly string[]): WeightTable {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const numbers = new Map<string, number>();
  const seen = new Map<string, Map<number, number>>();
  for (const text of texts) {
    const tokens = nlp.readDoc(text).tokens();
    const tags = tokens.out(nlp.its.pos) as string[];
    for (const [i, word] of (tokens.out(nlp.its.normal) as string[]).entries()) {
      const tag = tags[i]!;
      if (!numbers.has(tag)) numbers.set(tag, numbers.size + 1);
      const counts = seen.get(word) ?? new Map<number, number>();
      seen.set(word, counts.set(numbers.get(tag)!, (counts.get(numbers.get(tag)!) ?? 0) + 1));
    }
  }
  return tableOf(seen, numbers);
}

function tableOf(
  seen: ReadonlyMap<string, ReadonlyMap<number, number>>,
  numbers: Map<string, number>,
): WeightTable {
  const values = new Int8Array(2 ** BITS);
  const most = new Int32Array(2 ** BITS);
  for (const [word, counts] of seen) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const row = hashText(word) & (2 ** BITS - 1);
    if (total < MIN_SEEN || total < most[row]!) continue;
    const [[first, often], second] = [...counts].sort((a, b) => b[1] - a[1]) as [
      [number, number],
      [number, number] | undefined,
    ];
    most[row] = total;
    const isMixed = second !== undefined && often < total * MIN_SHARE;
    values[row] = isMixed ? numberOfPair(numbers, first, second[0]) : first;
  }
  return { bits: BITS, width: 1, scale: 1, values };
}

/** The number of a pair of tags in either order; the first tag's own where numbers have run out. */
function numberOfPair(numbers: Map<string, number>, first: number, second: number): number {
  const pair = first < second ? `${first} ${second}` : `${second} ${first}`;
  if (!numbers.has(pair) && numbers.size < MAX_NUMBERS) numbers.set(pair, numbers.size + 1);
  return numbers.get(pair) ?? first;
}
