import { cut } from '../../../platform/text/fold.ts';
import type { Event } from '../event.ts';
import type { Mention } from './mention.ts';

const MAX_TITLE = 500;
const MAX_TOPICS = 20;
const MAX_TOPIC = 200;

function newEvent(id: string, { input, traits }: Mention): Event {
  const { earliest, latest } = traits.window;
  return {
    id,
    kind: input.kind,
    title: cut(input.title, MAX_TITLE),
    status: input.status,
    date: null,
    earliest,
    latest,
    orderOn: earliest,
    firstReportedOn: traits.reportedOn,
    disputed: false,
    live: true,
    nameKey: traits.nameKey,
    round: null,
    topics: [],
    mergedInto: null,
    fingerprint: '',
    updatedAt: '',
  };
}

/**
 * The event with what a mention adds that is not an assertion: a new event gets its title, an
 * accord that had no name gets it, a negotiation its round and topics. What is there stays.
 */
export function completeEvent(id: string, before: Event | null, mention: Mention): Event {
  const { input, traits } = mention;
  const event = before ? { ...before } : newEvent(id, mention);
  if (event.nameKey === null && traits.nameKey !== null) {
    event.nameKey = traits.nameKey;
    event.title = cut(input.title, MAX_TITLE);
  }
  if (event.kind === 'NEGOTIATION') {
    const topics = input.topics.map((topic) => cut(topic, MAX_TOPIC));
    event.round ??= input.round ?? null;
    event.topics = [...new Set([...event.topics, ...topics])].slice(0, MAX_TOPICS);
  }
  return event;
}
