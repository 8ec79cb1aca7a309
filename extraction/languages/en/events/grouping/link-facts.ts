import { hashText } from '../../../../learning/hash.ts';
import type { EventKind, EventStatus, FuzzyDate } from '../../../../types.ts';
import { widthDays } from '../dates/fuzzy-date.ts';
import { whenNumber } from '../dates/when.ts';
import type { EventDraft } from '../drafts/event-draft.ts';
import type { Reference } from '../drafts/reference.ts';
import { wordNumber } from '../scene/word-number.ts';
import { ACT_NUMBERS } from '../triggers/act-number.ts';
import { type Phase, phaseOf } from './cluster.ts';
import { canStandAlone } from './stands-alone.ts';

const KINDS: Record<EventKind, number> = { EXCHANGE: 1, NEGOTIATION: 2, AGREEMENT: 3 };
const REFERENCES: Record<Reference, number> = {
  PLAIN: 1,
  SAME: 2,
  EARLIER: 3,
  OTHER: 4,
  GENERIC: 5,
};
const STATUSES: Record<EventStatus, number> = {
  PROPOSED: 1,
  UNDER_NEGOTIATION: 2,
  AGREED: 3,
  UNDER_WAY: 4,
  COMPLETED: 5,
  SUSPENDED: 6,
  CANCELLED: 7,
  UNKNOWN: 8,
};
const PHASES: Record<Phase, number> = { DONE: 1, PLANNED: 2 };

/** What a draft says of itself, each as a small number that a feature can hold. */
export interface LinkFacts {
  kind: number;
  act: number;
  strength: number;
  verb: number;
  reference: number;
  status: number;
  phase: number;
  /** How wide its date is: none, a day, up to a month, more. */
  dated: number;
  /** When it lies beside the day of publication. */
  when: number;
  counts: number;
  groups: number;
  sides: number;
  places: number;
  plural: number;
  named: number;
  /** Headline, lead, or further down. */
  depth: number;
  whole: number;
  spoken: number;
  alone: number;
  /** Hashes of words: the trigger's last, those before it, the first of its clause. */
  word: number;
  before: number;
  second: number;
  after: number;
  opening: number;
}

/** The facts of a draft, beside the day of publication. */
export function linkFacts(draft: EventDraft, published: string | null): LinkFacts {
  const { line, trigger } = draft;
  const { clauses } = line;
  const last =
    trigger.kind === 'AGREEMENT' || trigger.verb === null ? trigger.end - 1 : trigger.first;
  return {
    kind: KINDS[trigger.kind],
    act: ACT_NUMBERS[trigger.act],
    strength: trigger.strength === 'CERTAIN' ? 1 : trigger.strength === 'LIKELY' ? 2 : 3,
    verb: trigger.verb === null ? 0 : hashText(trigger.verb),
    reference: REFERENCES[draft.reference],
    status: draft.status === null ? 0 : STATUSES[draft.status],
    phase: phaseNumber(draft.status),
    dated: widthNumber(draft.date),
    when: whenNumber(draft.date, published),
    counts: Math.min(2, draft.counts.length),
    groups: Math.min(2, trigger.groups.length),
    sides: Math.min(2, draft.sides.length),
    places: Math.min(1, draft.places.length),
    plural: Number(trigger.plural),
    named: Number(trigger.name !== null),
    depth: depthNumber(line),
    whole: Number(draft.whole),
    spoken: Number(line.spoken),
    alone: Number(canStandAlone(draft)),
    word: wordNumber(line, last),
    before: wordNumber(line, trigger.first - 1),
    second: wordNumber(line, trigger.first - 2),
    after: wordNumber(line, trigger.end),
    opening: wordNumber(line, clauses.indexOf(clauses[trigger.first]!)),
  };
}

/** Whether a status is of what has happened or of what is planned; 0 where it tells neither. */
export function phaseNumber(status: EventStatus | null): number {
  const phase = phaseOf(status);
  return phase === null ? (status === null ? 0 : 3) : PHASES[phase];
}

function widthNumber(date: FuzzyDate | null): number {
  if (date === null) return 0;
  const days = widthDays(date);
  return days <= 1 ? 1 : days <= 31 ? 2 : 3;
}

function depthNumber({ headline, index }: EventDraft['line']): number {
  if (headline) return 0;
  return index <= 1 ? 1 : index <= 3 ? 2 : index <= 6 ? 3 : 4;
}
