import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';

const FREED = /^(?:freed|released|liberated|exchanged|swapped|repatriated|returned|rescued)$/;
const BEFORE =
  /^(?:the|these|those|some|several|many|of|with|carrying|newly|recently|just|more|dozen|hundred|their|its|as|for|bringing)$/;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const DAY = /^(?:on|\p{L}+day)$/iu;

/**
 * Whether a participle only describes those who were freed: 'carrying 30 freed soldiers', but not
 * 'of whom 30 were freed', 'on 3 May freed two' or '30 freed in May'.
 */
export function isFreedModifier(words: readonly Word[], i: number): boolean {
  if (!FREED.test(words[i]!.lower)) return false;
  const next = words[i + 1];
  if (next?.kind !== 'WORD' || NOT_A_NOUN.has(next.lower) || next.lower.endsWith('ly'))
    return false;
  const before = words[i - 1];
  if (!before) return false;
  if (before.kind !== 'NUMBER') return BEFORE.test(before.lower) || NUMBER.test(before.lower);
  const [second, first] = [words[i - 2], words[i - 3]];
  return (
    !MONTH.test(second?.text ?? '') &&
    !(DAY.test(second?.text ?? '') && MONTH.test(first?.text ?? ''))
  );
}

const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,6}teen|\p{L}{3,5}ty)$/u;
const NOT_A_NOUN = wordSet(
  'in on at by to from with under during after before as for last this earlier and or so were was ' +
    'are have had has will would could today yesterday the a an its their his her two three four ' +
    'five six seven eight nine ten since who through home back',
);
