import type { PeopleGroup } from '../people/people-groups.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';

/** How far, in words, those who are exchanged may stand from the verb. */
export const MAX_REACH_WORDS = 14;

const OTHER_OBJECTS = wordSet(
  'fire gunfire shots statement video footage report list names data information views gifts ' +
    'letters shells details ball punches messages blame photos images documents words charges ' +
    'accusations tear sanctions funds oil strikes views insults pictures about against on with by near showing',
);

/** The objects of a verb, else its subjects where they are what is handed over, or what `moves`. */
export function groupsNear(
  words: readonly Word[],
  clauses: readonly number[],
  i: number,
  groups: readonly PeopleGroup[],
  moves: boolean,
): PeopleGroup[] {
  const own = words.map(({ lower }, at) =>
    clauses[at] === clauses[i] && !isBeforeDay(words, at) ? lower : null,
  );
  const inClause = groups.filter(
    ({ head, end }) => clauses[head] === clauses[i] && !isAmongThem(words, end),
  );
  const objects = inClause.filter(
    ({ first, head }) =>
      first > i && reaches(own.slice(i + 1, first)) && !isOfThings(words, first, head),
  );
  if (objects.length > 0) return objects;
  if (/^(?:them|him|her)$/.test(words[i + 1]?.lower ?? '')) {
    return groups.filter(({ end }) => end <= i).slice(-1);
  }
  if (!moves && !takesSubject(words, i)) return [];
  const subjects = inClause.filter(({ first, end }) => {
    return end <= i && reaches(own.slice(end, i)) && !isCaptorsBy(own, first - 1);
  });
  return subjects.length > 0 ? subjects.slice(-2) : antecedent(words, clauses, i, groups);
}

/** 'released footage of captured soldiers' */
function isOfThings(words: readonly Word[], first: number, head: number): boolean {
  return words
    .slice(first, head)
    .some(({ lower }, i) => OTHER_OBJECTS.has(lower) && words[first + i + 1]?.lower === 'of');
}

/** 'handed over on Thursday the bodies of 40 soldiers' */
function isBeforeDay(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1];
  return lower === 'on' && (next?.kind === 'NUMBER' || /day$/.test(next?.lower ?? ''));
}

/** Whether nothing else stands between; words of other clauses, which are null, do not count. */
function reaches(between: readonly (string | null)[]): boolean {
  const own = between.filter((word, i) => word !== null && !isCaptorsBy(between, i));
  return own.length <= MAX_REACH_WORDS && !own.some((word) => OTHER_OBJECTS.has(word ?? ''));
}

/** In 'freed 40 people, two Varnians among them' the last are counted already. */
function isAmongThem(words: readonly Word[], end: number): boolean {
  const after = words.slice(end, end + 8);
  const among = after.findIndex(({ lower }) => lower === 'among');
  return (
    among >= 0 &&
    after[among + 1]?.lower === 'them' &&
    after.slice(0, among).every(({ kind }) => kind !== 'MARK')
  );
}

/** In 'the captives held by rebels were freed' no rebel is freed. */
function isCaptorsBy(between: readonly (string | null)[], i: number): boolean {
  return (
    between[i] === 'by' &&
    /^(?:\p{L}{2,}ed|held|taken|stolen|made|built|shot|found)$/u.test(between[i - 1] ?? '')
  );
}

/** 'The 40 captives who came home': the people that a relative clause is about. */
function antecedent(
  words: readonly Word[],
  clauses: readonly number[],
  i: number,
  groups: readonly PeopleGroup[],
): PeopleGroup[] {
  const opener = clauses.indexOf(clauses[i]!);
  const captivity = words.slice(i, i + MAX_REACH_WORDS).some(({ lower }) => lower === 'captivity');
  if (words[opener]?.lower !== 'who' || (/^return/.test(words[i]!.lower) && !captivity)) return [];
  const comma = words[opener - 1]?.text === ',' ? opener - 1 : opener;
  return groups.filter(({ end }) => end === comma);
}

const AFTER_PARTICIPLE =
  /^(?:in|on|at|by|from|to|during|under|for|as|with|after|home|back|over|free|earlier|today|yesterday|last|this|and|[,.;:–—)])$/;

/** 'Captives were exchanged', 'captives freed on Sunday', 'captives came home'. */
function takesSubject(words: readonly Word[], i: number): boolean {
  const auxiliary = words
    .slice(Math.max(0, i - 3), i)
    .some(({ lower }) => /^(?:be|been|being|was|were|is|are)$/.test(lower));
  return auxiliary || AFTER_PARTICIPLE.test(words[i + 1]?.lower ?? '.');
}
