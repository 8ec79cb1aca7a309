import type { Line } from '../scene/line.ts';
import { wordSet } from '../text/phrases.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { describesRules, isDoubted } from './passing.ts';

/**
 * How words refer to their event. PLAIN brings it in, SAME takes it up ('the swap'), EARLIER and
 * OTHER set it apart ('the previous swap', 'another swap'), GENERIC names no single one ('swaps').
 */
export type Reference = 'PLAIN' | 'SAME' | 'EARLIER' | 'OTHER' | 'GENERIC';

const EARLIER = wordSet('previous earlier past prior previously former preceding');
const OTHER = wordSet(
  'next another further more future additional upcoming subsequent follow new forthcoming',
);
const GENERIC = wordSet(
  'any every such no all regular frequent sporadic numerous many several few often usually repeatedly rarely',
);
const SAME = wordSet('the this that these those its their');
/** Nouns that an exchange before them only describes: 'prisoner-swap negotiations'. */
const DESCRIBED = wordSet(
  'protocols protocol framework mechanism mechanisms process efforts talks negotiations list lists ' +
    'agreements negotiators area site zone venue point points programme program policy issue issues negotiator track',
);

/** How far before a trigger, in words, its describing words are looked for. */
const MAX_DESCRIBING_WORDS = 6;

/** How the words of a trigger refer to their event. */
export function referenceOf(line: Line, trigger: Trigger): Reference {
  if (trigger.act === 'FIGURE') return 'SAME';
  if (trigger.kind === 'EXCHANGE' && DESCRIBED.has(line.words[trigger.end]?.lower ?? ''))
    return 'GENERIC';
  if (trigger.kind === 'EXCHANGE' && describesRules(line, trigger)) return 'GENERIC';
  if (isDoubted(line, trigger)) return 'GENERIC';
  const before = describingWords(line, trigger);
  if (isOneOfRow(line, trigger)) return 'EARLIER';
  if (hasOne(before, EARLIER) || (trigger.verb === null && isLast(before))) return 'EARLIER';
  if (trigger.verb !== null) {
    if (namesOthers(line, trigger)) return 'OTHER';
    const asked = before.some((word) => /^(?:propos|offer|demand|call|urg)/.test(word));
    return before.some((word) => word !== 'all' && GENERIC.has(word)) && !asked
      ? 'GENERIC'
      : 'PLAIN';
  }
  if (hasOne(before, OTHER)) return 'OTHER';
  if (before.join(' ').includes('of one')) return 'PLAIN';
  if (hasOne(before, GENERIC)) return 'GENERIC';
  if (trigger.plural && trigger.kind === 'EXCHANGE')
    return hasOne(before, SAME) ? 'SAME' : 'GENERIC';
  return isTakenUp(before, trigger) ? 'SAME' : 'PLAIN';
}

function hasOne(words: readonly string[], among: ReadonlySet<string>): boolean {
  return words.some((word) => among.has(word));
}

/** 'In the first, in May, two captives were freed' */
function isOneOfRow({ words }: Line, { verb, kind }: Trigger): boolean {
  const [first, the, ordinal, mark] = words;
  return (
    kind === 'EXCHANGE' &&
    verb !== null &&
    /^(?:in|at|during)$/.test(first?.lower ?? '') &&
    the?.lower === 'the' &&
    /^(?:first|second|third|previous|last)$/.test(ordinal?.lower ?? '') &&
    mark?.text === ','
  );
}

/** 'Another four captives will be freed', 'four more captives'. */
function namesOthers(line: Line, { groups }: Trigger): boolean {
  return groups.some(({ first, end }) =>
    line.words
      .slice(Math.max(0, first - 1), end)
      .some(
        ({ lower }, i, all) =>
          /^(?:another|further|additional)$/.test(lower) ||
          (lower === 'more' && all[i + 1]?.lower !== 'than'),
      ),
  );
}

/** Whether the words name no single event. */
export function isGeneric(line: Line, trigger: Trigger): boolean {
  return referenceOf(line, trigger) === 'GENERIC';
}

/** No noun phrase starts further left than these. */
const NP_END =
  /^(?:in|on|at|by|to|for|with|from|under|after|during|before|about|and|is|are|was|were|has|have|had)$/;

/** The words before a trigger within its noun phrase, nearest first. */
function describingWords(line: Line, trigger: Trigger): string[] {
  const words: string[] = [];
  for (let i = trigger.first - 1; i >= Math.max(0, trigger.first - MAX_DESCRIBING_WORDS); i--) {
    const word = line.words[i]!;
    if (line.clauses[i] !== line.clauses[trigger.first]) break;
    if (word.kind === 'MARK' && !/^['’]s?$/.test(word.text)) break;
    words.push(word.lower);
    if (trigger.verb === null && NP_END.test(word.lower)) break;
  }
  return words;
}

/** 'the last exchange', but not 'last week's exchange'. */
function isLast(before: readonly string[]): boolean {
  const at = before.indexOf('last');
  return at >= 0 && !/^(?:week|month|year|\p{L}+day)$/u.test(before[at - 1] ?? '');
}

/** 'the ninth exchange' is one of a row; 'it was the 50th exchange' takes one up. */
const ORDINAL =
  /^(?:second|third|nd|rd|th|st|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\p{L}{3,6}teen)th)$/u;

/** 'the swap', 'this agreement', 'the prisoner exchange', but not 'the largest swap'. */
function isTakenUp(before: readonly string[], trigger: Trigger): boolean {
  const at = before.findIndex((word) => SAME.has(word));
  if (before.some((word) => ORDINAL.test(word)) && !/^(?:was|is)$/.test(before[at + 1] ?? ''))
    return false;
  return (
    at >= 0 &&
    at <= (trigger.kind === 'EXCHANGE' ? 2 : 1) &&
    !before.some((word) => /est$/.test(word))
  );
}
