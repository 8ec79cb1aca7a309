import type { Dispatch } from '../../evaluation/index.ts';
import { isGeneric } from '../../extraction/languages/en/events/drafts/reference.ts';
import {
  type ClauseUnit,
  KINDS,
} from '../../extraction/languages/en/events/mentions/clause-units.ts';
import { wordSign } from '../../extraction/languages/en/events/mentions/word-signs.ts';
import type { EventKind, Span } from '../../extraction/types.ts';

/** What is known of a clause: that it is evidence, that it is none, or nothing. */
export type Label = 1 | 0 | null;

type EvidenceSpan = Span & { kind: EventKind };

/** What the annotation of a report says of its clauses, each by kind in the order of `KINDS`. */
export function labelsOf(
  units: readonly ClauseUnit[],
  dispatch: Pick<Dispatch, 'body' | 'events'>,
): Label[][] {
  const isMarked = dispatch.events.every(({ evidence }) => evidence !== undefined);
  const evidence = evidenceSpans(dispatch);
  const labels: Label[][] = units.map(() => []);
  for (const kind of KINDS) {
    const covered = units.map((unit) => isCovered(unit, kind, evidence));
    for (const [i, unit] of units.entries()) {
      const label = isMarked
        ? markedLabel(units, covered, i, kind)
        : derivedLabel(unit, kind, dispatch);
      labels[i]!.push(label);
    }
  }
  return labels;
}

function evidenceSpans({ body, events }: Pick<Dispatch, 'body' | 'events'>): EvidenceSpan[] {
  return events.flatMap(({ kind, evidence = [] }) =>
    evidence.map((words) => {
      const start = body.indexOf(words);
      return { kind, start, end: start + words.length };
    }),
  );
}

/** A clause is evidence where annotated words make up so much of it, or are so many. */
const MIN_SHARE = 0.5;
const MIN_WORDS = 4;

function isCovered(
  { line, at, triggers }: ClauseUnit,
  kind: EventKind,
  evidence: readonly EvidenceSpan[],
): boolean {
  const inside = (i: number): boolean => {
    const { start, end } = line.words[i]!;
    return evidence.some((one) => one.kind === kind && one.start < end && start < one.end);
  };
  const words = at.filter((i) => line.words[i]!.kind !== 'MARK');
  const shared = words.filter(inside).length;
  if (triggers.some((one) => one.kind === kind && inside(one.first))) return true;
  return shared >= MIN_WORDS || (shared > 0 && shared >= words.length * MIN_SHARE);
}

/**
 * Where annotated words run over several clauses of a sentence, those of them with a word or a
 * trigger that may carry the event are evidence, and of the others nothing is known.
 */
function markedLabel(
  units: readonly ClauseUnit[],
  covered: readonly boolean[],
  i: number,
  kind: EventKind,
): Label {
  if (!covered[i]) return 0;
  const others = [...near(units, i, -1), ...near(units, i, 1)];
  const carried = others.some((k) => covered[k] && mayCarry(units[k]!, kind));
  return carried && !mayCarry(units[i]!, kind) ? null : 1;
}

/** The clauses of the same sentence on one side of a clause. */
function near(units: readonly ClauseUnit[], i: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let k = i + step; units[k]?.line === units[i]!.line; k += step) found.push(k);
  return found;
}

function mayCarry({ line, at, triggers }: ClauseUnit, kind: EventKind): boolean {
  return (
    triggers.some((one) => one.kind === kind) ||
    (triggers.length === 0 && at.some((i) => wordSign(line.words[i]!).tells))
  );
}

/**
 * What an annotation without evidence says: where no event of the kind is annotated no clause is
 * evidence; else those are in which the rules find a single one, and of the rest nothing is known.
 */
function derivedLabel(
  { line, triggers }: ClauseUnit,
  kind: EventKind,
  { events }: Pick<Dispatch, 'events'>,
): Label {
  const none = !events.some((event) => event.kind === kind);
  const own = triggers.filter((one) => one.kind === kind);
  if (none || (own.length > 0 && own.every((one) => isGeneric(line, one)))) return 0;
  return own.length > 0 ? 1 : null;
}
