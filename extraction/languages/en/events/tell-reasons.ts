import type { Trace } from '../../../explain/trace.ts';
import { collect } from '../../../text/collect.ts';
import type { CountMention, EventExtraction } from '../../../types.ts';
import type { CountDraft } from './counts/count-draft.ts';
import type { EventDraft } from './drafts/event-draft.ts';
import { type Cluster, dateOfCluster } from './grouping/cluster.ts';
import { spanOfWords } from './scene/line.ts';
import type { Trigger } from './triggers/trigger.ts';

/** The most words of one event that are told. */
const MAX_TOLD = 8;

const ACTS: Record<Trigger['act'], string> = {
  SWAP: 'an exchange both ways',
  HANDOVER: 'people handed over',
  RECEIPT: 'people got back',
  FIGURE: 'a figure of those exchanged',
  TALKS: 'talks',
  ACCORD: 'an agreement',
};

const RELATIONS: Record<NonNullable<CountDraft['relation']>, string> = {
  NEAREST: 'a number that repeats the nearest figure',
  OPPOSITE: 'a number for the other side than the last figure',
  SUM: 'a number for both sides together',
};

/**
 * Tells a trace by which words and rules an event was read from its cluster.
 *
 * @param share what the model of status gave for its status, from 0 to 1.
 */
export function tellReasons(
  trace: Trace,
  event: EventExtraction,
  cluster: Cluster,
  share: number,
): void {
  for (const { line, trigger } of cluster.drafts.slice(0, MAX_TOLD)) {
    const strength = trigger.name ? 'CERTAIN' : trigger.strength;
    const rule = `words for ${ACTS[trigger.act]} (${strength})`;
    trace.because(event, rule, spanOfWords(line, trigger.first, trigger.end));
  }
  tellStatus(trace, event, cluster, share);
  tellDate(trace, event, cluster);
  for (const count of event.counts) tellCount(trace, count, cluster);
}

function tellStatus(
  trace: Trace,
  event: EventExtraction,
  { drafts }: Cluster,
  share: number,
): void {
  const stating = drafts.find(({ status }) => status === event.status);
  const { line, trigger } = stating ?? drafts[0]!;
  const words = spanOfWords(line, trigger.first, trigger.end);
  const rule = stating ? 'by how these words are put' : 'by the words around';
  trace.because(event, `${event.status} ${rule}`, words, share);
}

function tellDate(trace: Trace, { date }: EventExtraction, cluster: Cluster): void {
  if (date === null || trace.groundsOf(date).length > 0) return;
  const mentions = collect(cluster.drafts, ({ line }) => line.dates);
  const own = mentions.find((mention) => mention.date === date);
  if (date !== dateOfCluster(cluster)) {
    trace.because(date, 'the day on which the lead reports it', own);
  } else if (own) trace.because(date, 'a time expression beside words of the event', own);
  else {
    const { line } = cluster.drafts.find((draft: EventDraft) => draft.date === date)!;
    trace.because(date, 'reckoned from other days and words', line);
  }
}

function tellCount(trace: Trace, count: CountMention, { drafts }: Cluster): void {
  const draft = drafts
    .flatMap(({ counts }) => counts)
    .find(({ span }) => span.start === count.span.start && span.end === count.span.end);
  const rule =
    draft?.trigger.act === 'FIGURE'
      ? 'a figure told apart from the event'
      : draft?.relation
        ? RELATIONS[draft.relation]
        : 'a number of people beside words of the event';
  trace.because(count, rule, count.span);
}
