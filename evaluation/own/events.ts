import type { CountMention, EventExtraction, Extraction } from '../../extraction/index.ts';
import { matchBest, matchingOutcome } from '../scoring/matching.ts';
import { type Outcome, shareOutcome, sumOutcomes } from '../scoring/outcome.ts';
import { actorOf } from './actors.ts';
import type { GoldCount, GoldEvent } from './annotation.ts';
import { figureText, sameCount } from './counts.ts';
import type { Dispatch } from './dispatch.ts';
import { matchEvents, sameDate } from './match-events.ts';

/** F1 of events, one to one. */
export function events(dispatch: Dispatch, extraction: Extraction): Outcome {
  return matchingOutcome(matchEvents(dispatch, extraction), told, told);
}

/** Of the events that were found, the share with the annotated status. */
export function statuses(dispatch: Dispatch, extraction: Extraction): Outcome {
  return shareOutcome(
    matchEvents(dispatch, extraction).pairs,
    ([gold, found]) => gold.status === found.status,
    ([gold, found]) => `${told(gold)}, came ${found.status}`,
  );
}

/** Of the events that were found, the share with the annotated first and last day, or with none. */
export function dates(dispatch: Dispatch, extraction: Extraction): Outcome {
  return shareOutcome(
    matchEvents(dispatch, extraction).pairs,
    ([gold, found]) => sameDate(gold, found),
    ([gold, found]) => `${told(gold)}, came ${dateText(found)}`,
  );
}

/** F1 of counts; those of an event that was not found, or that is not annotated, are misses. */
export function counts(dispatch: Dispatch, extraction: Extraction): Outcome {
  const { pairs, missed, surplus } = matchEvents(dispatch, extraction);
  const score = (gold: readonly GoldCount[], found: readonly CountMention[]) =>
    matchingOutcome(
      matchBest(gold, found, (a, b) => Number(sameCount(a, b, extraction))),
      ({ measure, side, figure }) => `${measure} ${side} ${figureText(figure)}`,
      (count) => {
        const side = actorOf(extraction, count.side)?.name ?? null;
        return `${count.measure} ${side} ${figureText(count)}`;
      },
    );
  return sumOutcomes([
    ...pairs.map(([a, b]) => score(a.counts, b.counts)),
    ...missed.map((event) => score(event.counts, [])),
    ...surplus.map((event) => score([], event.counts)),
  ]);
}

/** Every event in a dispatch in which none is annotated is a miss. */
export function eventsElsewhere(dispatch: Dispatch, extraction: Extraction): Outcome {
  const found = dispatch.events.length === 0 ? extraction.events : [];
  return shareOutcome(found, () => false, told);
}

function told(event: GoldEvent | EventExtraction): string {
  return `${event.kind} ${event.status} ${dateText(event)}`;
}

function dateText({ date }: GoldEvent | EventExtraction): string {
  if (date === null) return 'undated';
  const { earliest, latest } = date;
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}
