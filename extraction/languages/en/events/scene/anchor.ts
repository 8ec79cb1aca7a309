import { isGeneric } from '../drafts/reference.ts';
import { wordSet } from '../text/phrases.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Line } from './line.ts';

/** Verbs that draw dates, places and helpers to themselves, away from an event. */
const OTHER_VERBS = wordSet(
  'said says told announced confirmed reported stated added wrote posted declared revealed noted ' +
    'stressed warned captured detained imprisoned jailed arrested invaded invasion born killed died ' +
    'elected appointed abducted kidnapped sentenced seized taken interview address speech ' +
    'statement briefing clash clashes battle fighting offensive agreed proposed offered pledged promised crashed crash attack landed arrived shot downed invite invites invited visited travelled fled convicted surrendered tweeted vanished disappeared deported accused accuses blamed criticised criticized vowed vows condemned welcomed urged called insisted claimed denied',
);

/**
 * The trigger that words at an index belong to: the nearest before them in their clause, else the
 * first after them there, else the nearest in the sentence; null where another verb has them.
 */
export function anchorOf(line: Line, at: number, end = at + 1): Trigger | null {
  const triggers = line.triggers.filter((trigger) => !isGeneric(line, trigger));
  if (/^(?:said|says|announced|confirmed|reported)$/.test(line.words[end]?.lower ?? ''))
    return null;
  const right = triggers.find(
    ({ first, verb }) => verb === null && first >= end && first - end <= 3,
  );
  if (right && isPremodifier(line, end, right.first)) return right;
  const verb = triggers.find(({ first, verb: form }) => form === 'PAST' && first === end);
  if (verb && line.words[at - 1]?.lower === 'on' && !isOfRelative(line, at)) return verb;
  const figure = triggers.find(({ leftOut, first }) => leftOut && first === end);
  if (figure) return figure;
  for (let i = at - 1; i >= 0 && line.clauses[i] === line.clauses[at]; i--) {
    const trigger = triggers.find((one) => one.first <= i && i < one.end);
    if (trigger) return subjectOf(line, triggers, trigger);
    if (isOtherVerb(line, i) && !isParticipleOf(line, i, at)) {
      return arrivedThen(line, triggers, i, end) ?? agreedThen(line, triggers, i, end);
    }
  }
  if (opensWhere(line, end)) return triggers.find(({ first }) => first > end) ?? null;
  if (opensClause(line, at)) {
    const main = afterAside(line, triggers, end);
    if (main) return main;
  }
  if (isOfRelative(line, at)) return null;
  const before = triggers.findLast(({ first }) => first < at);
  if (before && !opensClause(line, at)) return subjectOf(line, triggers, before);
  for (let i = end; i < line.words.length && line.clauses[i] === line.clauses[at]; i++) {
    const trigger = triggers.find((one) => one.first === i);
    if (trigger) return trigger;
    if (isOtherVerb(line, i)) return null;
  }
  if (opensClause(line, at) && /^[,:–—]$/.test(line.words[end]?.text ?? '')) {
    const next = triggers.find(({ first }) => first >= end);
    if (next) return next;
  }
  return before ?? triggers.find(({ first }) => first > at) ?? null;
}

/** 'In Orrin, where the envoys met', 'since May, when two were freed': what follows is then and there. */
function opensWhere({ words }: Line, end: number): boolean {
  const comma = words[end]?.text === ',';
  const next = words[comma ? end + 1 : end]?.lower;
  return next === 'where' || (comma && next === 'when');
}

/** In 'a ranger who had been picked up on 3 May went home' the day is not that of the journey. */
function isOfRelative({ words, clauses }: Line, at: number): boolean {
  const opener = clauses.indexOf(clauses[at]!);
  if (opener >= at || !/^(?:who|whom)$/.test(words[opener]!.lower)) return false;
  return words
    .slice(opener + 1, at)
    .some(({ lower }) => /^(?:was|were|had|been|\p{L}{2,}ed)$/u.test(lower));
}

/** In 'On 3 May, following talks in Orrin, two were freed' they were freed on that day. */
function afterAside(
  { words }: Line,
  triggers: readonly Trigger[],
  end: number,
): Trigger | undefined {
  if (words[end]?.text !== ',' || !ASIDE.test(words[end + 1]?.lower ?? '')) return undefined;
  const comma = words.findIndex(({ text }, i) => i > end && text === ',');
  return comma < 0 ? undefined : triggers.find(({ first }) => first > comma);
}

const ASIDE = /^(?:following|after|during|before|despite|amid)$/;

/** How far on, in words, a participle behind its noun may still draw a date to itself. */
const MAX_PARTICIPLE_WORDS = 6;

/** In 'Soldiers captured in the fall of Orrin walked out of a camp on Friday' they walked then. */
function isParticipleOf({ groups }: Line, i: number, at: number): boolean {
  return at - i > MAX_PARTICIPLE_WORDS && groups.some(({ end }) => end === i);
}

/** A verb of its own, but not in 'captured soldiers'. */
function isOtherVerb({ words, groups }: Line, i: number): boolean {
  const describes = groups.some(({ first, head }) => first <= i && i < head);
  return OTHER_VERBS.has(words[i]!.lower) && !describes && words[i + 1]?.lower !== 'for';
}

/** 'They landed on Friday after Orrin had freed them': they were freed that day. */
function arrivedThen(
  { words }: Line,
  triggers: readonly Trigger[],
  verb: number,
  end: number,
): Trigger | null {
  if (!/^(?:landed|arrived|flew|travelled|crossed)$/.test(words[verb]!.lower)) return null;
  if (!/^(?:after|when|once|as)$/.test(words[end]?.lower ?? '')) return null;
  return triggers.find(({ kind, first }) => kind === 'EXCHANGE' && first >= end) ?? null;
}

/**
 * 'They agreed on Friday to swap captives at talks in Orrin': the talks were on that day; 'the truce
 * agreed in May': so was the truce.
 */
function agreedThen(
  { words }: Line,
  triggers: readonly Trigger[],
  verb: number,
  end: number,
): Trigger | null {
  if (words[verb]!.lower !== 'agreed') return null;
  const noun = words[verb - 1]?.text === ',' ? verb - 1 : verb;
  const accord = triggers.find((one) => one.kind === 'AGREEMENT' && one.end === noun);
  if (accord) return accord;
  const talks = triggers.findLast(({ kind, first }) => kind === 'NEGOTIATION' && first >= end);
  const before = words.slice(Math.max(0, (talks?.first ?? 0) - 5), talks?.first ?? 0);
  return talks && before.some(({ lower }) => /^(?:at|during)$/.test(lower)) ? talks : null;
}

/** The most words between talks and what they are about. */
const MAX_TOPIC_WORDS = 14;

/** In 'talks over a swap collapsed on Sunday' the talks draw what follows. */
function subjectOf(line: Line, triggers: readonly Trigger[], trigger: Trigger): Trigger {
  const before = triggers.findLast(({ end, verb }) => verb === null && end <= trigger.first);
  const object = trigger.verb === null || trigger.verb === 'ING';
  if (!before || !object || before.kind === 'EXCHANGE') return trigger;
  if (line.clauses[before.first] !== line.clauses[trigger.first]) return trigger;
  const between = line.words.slice(before.end, trigger.first);
  const tied =
    between.length <= MAX_TOPIC_WORDS &&
    between.some(({ lower }) => /^(?:over|on|about)$/.test(lower));
  return tied ? before : trigger;
}

/** Whether only a preposition or so stands before the words in their clause. */
function opensClause({ clauses }: Line, at: number): boolean {
  return at < 3 || clauses[at - 3] !== clauses[at];
}

/** "Sunday's exchange", 'the 2 June talks', 'Istanbul talks': nothing but describing words between. */
function isPremodifier(line: Line, end: number, first: number): boolean {
  return line.words
    .slice(end, first)
    .every(
      ({ kind, lower }) =>
        (kind === 'WORD' &&
          !/^(?:in|on|at|and|the|an?|to|of|for|with|without|under|over|into|as|but|or|is|are|has|have|will|said|ended|began|no|held|after|their|were|was|had|his|her)$/.test(
            lower,
          )) ||
        /^['’]s?$/.test(lower),
    );
}
