import { wordSet } from './phrases.ts';
import type { Word } from './words.ts';

/** Words that open a clause of their own: 'The swap stalled after the envoys left.' */
const SUBORDINATORS = wordSet(
  'after before while whereas although though because which who whom when whether unless following ' +
    'despite amid but where until',
);
/** Words that open one only after a comma or a verb of speech: 'The envoy said that …'. */
const AFTER_COMMA = wordSet(
  'including whose among and as with adding saying that if including since under so or',
);
const AUXILIARIES = wordSet(
  'will would has have had was were is are could may might must can shall did does do should',
);
const SIGNS = /^[;:–—()“”"«»-]$/;

/** Words that, after a comma, open an aside which the next comma closes. */
const ASIDES = wordSet('which who whom whose including where among');

/** For each word the number of its clause, counted from 0; a light cut, not a parse. */
export function clauseNumbers(words: readonly Word[]): number[] {
  let clause = 0;
  let last = 0;
  let aroundAside: number | null = null;
  return words.map((word, i) => {
    if (i > 0 && opensClause(words, i)) {
      const aside = words[i - 1]!.text === ',' && ASIDES.has(word.lower);
      aroundAside = aside ? clause : null;
      clause = ++last;
    } else if (aroundAside !== null && words[i - 1]!.text === ',') {
      clause = aroundAside;
      aroundAside = null;
    }
    return clause;
  });
}

function opensClause(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const before = words[i - 1]!;
  if (word.kind === 'MARK') return SIGNS.test(word.text);
  if (SUBORDINATORS.has(word.lower)) return true;
  if (word.lower === 'since' && opensSinceClause(words, i)) return true;
  if (before.text === ',') return AFTER_COMMA.has(word.lower);
  if (word.lower === 'that')
    return !/^(?:in|on|at|of|for|after|before|during|with|by|to|from|all)$/.test(before.lower);
  return word.lower === 'and' && opensSecondPredicate(words, i);
}

/** How far, in words, the verb of a clause with 'since' may stand. */
const MAX_SINCE_WORDS = 8;

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** 'the first swap since the war began', but not 'since 2022' or 'since the war'. */
function opensSinceClause(words: readonly Word[], i: number): boolean {
  const after = words.slice(i + 1, i + 1 + MAX_SINCE_WORDS);
  const [next] = after;
  if (next?.kind === 'NUMBER' || MONTH.test(next?.text ?? '')) return false;
  const end = after.findIndex(({ kind }) => kind === 'MARK');
  return (end < 0 ? after : after.slice(0, end)).some(({ lower }) =>
    /^(?:began|started|ended|broke|came|erupted|was|were|took|crashed|collapsed|resumed|met|agreed|signed|freed|released|exchanged|swapped|returned|seized|left)$/.test(
      lower,
    ),
  );
}

/** 'The envoys met on Sunday and will meet again': what follows 'and' has a verb of its own. */
function opensSecondPredicate(words: readonly Word[], i: number): boolean {
  const [next, second] = words.slice(i + 1, i + 3);
  if (AUXILIARIES.has(next?.lower ?? '')) return !isMonthOfMay(next!);
  if (hasOwnSubject(words, i)) return true;
  return (
    AUXILIARIES.has(second?.lower ?? '') &&
    /^(?:it|they|he|she|we|that|this|not|also|then)$/.test(next?.lower ?? '')
  );
}

/** In 'in April and May' no verb follows. */
function isMonthOfMay({ lower, capital }: Word): boolean {
  return lower === 'may' && capital;
}

/** The most words of a subject behind 'and' with its verb. */
const MAX_SUBJECT_WORDS = 5;

/** 'Two were freed on Monday and the rest will follow': both halves have a verb. */
function hasOwnSubject(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower ?? '';
  if (!/^(?:the|a|an|another|both|its|their|others|those|talks)$/.test(next)) return false;
  const after = words.slice(i + 2, i + 2 + MAX_SUBJECT_WORDS);
  const verb = after.findIndex(({ lower }) => AUXILIARIES.has(lower));
  if (
    verb < 0 ||
    after.slice(0, verb).some(({ lower, kind }) => kind === 'MARK' || lower === 'and')
  )
    return false;
  const before = words.slice(Math.max(0, i - MAX_FIRST_HALF_WORDS), i);
  return before.some(({ lower }) => FINITE.test(lower));
}

/** How far back, in words, the verb of the first half may stand. */
const MAX_FIRST_HALF_WORDS = 20;
const FINITE =
  /^(?:was|were|is|are|has|have|had|will|would|freed|released|met|handed|began|ended)$/;

/** For each word the number of the stretch between commas and other marks that it stands in. */
export function stretchNumbers(words: readonly Word[]): number[] {
  let stretch = 0;
  return words.map((word) => {
    if (word.kind === 'MARK' && !/^['’"%$€£]$/.test(word.text)) stretch++;
    return stretch;
  });
}
