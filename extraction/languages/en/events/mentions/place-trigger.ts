import type { EventKind } from '../../../../types.ts';
import type { Word } from '../text/words.ts';
import { isAccordNoun } from '../triggers/agreement-triggers.ts';
import { isExchangeNoun } from '../triggers/exchange-nouns.ts';
import { EXCHANGE_VERBS } from '../triggers/exchange-verbs.ts';
import { groupsNear } from '../triggers/groups-of-verb.ts';
import { MEETINGS, TALK_VERBS, TALKS } from '../triggers/talks-words.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { ClauseUnit } from './clause-units.ts';

/** A word that may carry an event, and how well it does. */
interface Carrier {
  fit: number;
  verb: Trigger['verb'];
  act: Trigger['act'];
}

/** A trigger at the word of a clause that carries its event best: its verb, or the event's noun. */
export function placeTrigger({ line, at }: ClauseUnit, kind: EventKind): Trigger | null {
  let best: (Carrier & { at: number }) | null = null;
  for (const i of at) {
    const carrier = CARRIERS[kind](line.words[i]!) ?? anyVerb(line.words, i, kind);
    if (carrier && (best === null || carrier.fit > best.fit)) best = { ...carrier, at: i };
  }
  if (!best) return null;
  const { words, clauses } = line;
  const near = groupsNear(words, clauses, best.at, line.groups, true);
  const inClause = line.groups.filter(({ head }) => clauses[head] === clauses[best.at]);
  return {
    kind,
    first: best.at,
    end: best.at + 1,
    verb: best.verb,
    act: best.act,
    strength: 'LIKELY',
    groups: kind !== 'EXCHANGE' ? [] : near.length > 0 ? near : inClause,
    plural: false,
    name: null,
  };
}

const CARRIERS: Record<EventKind, (word: Word) => Carrier | null> = {
  EXCHANGE: ({ lower }) => {
    if (isExchangeNoun(lower)) {
      return { fit: 4, verb: null, act: /^(?:swap|exch|trade)/.test(lower) ? 'SWAP' : 'HANDOVER' };
    }
    const [sense] = EXCHANGE_VERBS.get(lower) ?? [];
    return sense ? { fit: sense.complement ? 3 : 4, verb: sense.form, act: sense.act } : null;
  },
  NEGOTIATION: ({ lower }) => {
    if (TALKS.has(lower)) return { fit: 5, verb: null, act: 'TALKS' };
    if (MEETINGS.has(lower)) return { fit: 4, verb: null, act: 'TALKS' };
    const verb = TALK_VERBS.get(lower);
    return verb ? { fit: 4, verb, act: 'TALKS' } : null;
  },
  AGREEMENT: ({ lower }) => {
    if (isAccordNoun(lower)) return { fit: 4, verb: null, act: 'ACCORD' };
    const agrees = /^(?:agreed|signed|initialled|initialed|sealed|struck|concluded)$/.test(lower);
    return agrees ? { fit: 3, verb: 'PAST', act: 'ACCORD' } : null;
  },
};

const AUXILIARY = /^(?:was|were|is|are|be|been|being|has|have|had|will|would|may|could|to)$/;
const ACTS = { EXCHANGE: 'HANDOVER', NEGOTIATION: 'TALKS', AGREEMENT: 'ACCORD' } as const;

/** A word behind an auxiliary, or one in -ed, is a verb: 'were let through', 'climbed'. */
function anyVerb(words: readonly Word[], i: number, kind: EventKind): Carrier | null {
  const { lower, kind: shape } = words[i]!;
  if (shape !== 'WORD' || AUXILIARY.test(lower)) return null;
  const before = words[i - 1]?.lower ?? '';
  const act = ACTS[kind];
  if (/^\p{L}{2,}ed$/u.test(lower)) return { fit: 2, verb: 'PAST', act };
  if (!AUXILIARY.test(before)) return null;
  const base = /^(?:will|would|may|could|to)$/.test(before);
  return { fit: 1, verb: base ? 'BASE' : 'PAST', act };
}
