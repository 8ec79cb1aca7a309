import { NewsgraphError } from '../../../platform/errors.ts';
import { nameKey } from '../../../platform/text/fold.ts';
import { EVENT_KINDS } from '../event-kind.ts';
import type { CountInput, EventInput, RecordEventsInput } from './record-events-input.ts';

/** The most items of each list. */
const LIMITS = {
  events: 200,
  topics: 20,
  places: 50,
  participants: 100,
  counts: 100,
  related: 50,
} as const;

const MAX_KEY = 100;
const MAX_TITLE = 2_000;
const ID = /^[!-~]{1,30}$/;
const COUNTRY = /^[A-Z]{2}$/;
/** Days of which a few weeks more are still written with four digits for the year. */
const [FIRST_DAY, LAST_DAY] = ['1000-01-01', '9998-12-31'];

function refuse(what: string, expected: string, got: unknown): never {
  const shown = JSON.stringify(got)?.slice(0, 80);
  throw new NewsgraphError('BAD_USER_INPUT', `${what} is ${expected}; got ${shown}.`);
}

function checkList(name: keyof typeof LIMITS, list: unknown[]): void {
  const limit = LIMITS[name];
  if (list.length > limit) refuse(name, `at most ${limit} items`, list.length);
}

function checkText(name: string, text: string, limit: number): void {
  const { length } = text;
  if (length === 0 || length > limit) refuse(name, `a text of 1 to ${limit} characters`, length);
}

function checkId(name: string, id: string | null | undefined): void {
  if (id != null && !ID.test(id)) refuse(name, 'an id of up to 30 characters', id);
}

function checkDate(date: RecordEventsInput['asOf']): void {
  if (date == null) return;
  const { earliest, latest } = date;
  if (earliest < FIRST_DAY || latest > LAST_DAY || earliest > latest) {
    refuse('a date', `two days from ${FIRST_DAY} to ${LAST_DAY}, in order`, { earliest, latest });
  }
  if (date.text != null && date.text.length > MAX_TITLE) {
    refuse("a date's text", `at most ${MAX_TITLE} characters`, date.text.length);
  }
}

function checkCount({ sideId, assertedById, value, low, high }: CountInput): void {
  checkId('sideId', sideId);
  checkId('assertedById', assertedById);
  const numbers = [value, low, high].filter((number) => number != null);
  const inOrder = low == null || high == null || low <= high;
  if (numbers.length === 0 || numbers.some((number) => number < 0) || !inOrder) {
    refuse('a count', 'one or more numbers from 0, low up to high', { value, low, high });
  }
}

function checkEvent(event: EventInput, keys: ReadonlySet<string>): void {
  checkText('key', event.key, MAX_KEY);
  checkText('title', event.title, MAX_TITLE);
  if (!EVENT_KINDS.includes(event.kind)) refuse('kind', EVENT_KINDS.join(' or '), event.kind);
  checkDate(event.date);
  if (event.confidence < 0 || event.confidence > 1)
    refuse('confidence', '0 to 1', event.confidence);
  for (const list of ['topics', 'places', 'participants', 'counts', 'related'] as const) {
    checkList(list, event[list]);
  }
  for (const topic of event.topics) checkText('a topic', topic, MAX_TITLE);
  for (const { name, countryCode } of event.places) {
    checkText('the name of a place', name, MAX_TITLE);
    if (nameKey(name) === '') refuse('the name of a place', 'a text with a letter', name);
    if (countryCode != null && !COUNTRY.test(countryCode)) {
      refuse('countryCode', 'ISO 3166-1 alpha-2', countryCode);
    }
  }
  for (const { actorId, onBehalfOfId } of event.participants) {
    checkId('actorId', actorId);
    checkId('onBehalfOfId', onBehalfOfId);
  }
  for (const count of event.counts) checkCount(count);
  for (const link of event.related) {
    const known = keys.has(link.event) && link.event !== event.key;
    if (!known) refuse('a link', 'the key of another event of the batch', link.event);
  }
}

/**
 * Checks the bounds of a batch before anything is looked up.
 *
 * @throws BAD_USER_INPUT for the first that does not hold.
 */
export function checkInput(input: RecordEventsInput): void {
  checkId('articleId', input.articleId);
  checkText('originKey', input.originKey, 255);
  const day = input.reportedAt.slice(0, 10);
  checkDate({ earliest: day, latest: day } as RecordEventsInput['asOf']);
  checkDate(input.asOf);
  checkList('events', input.events);
  const keys = new Set(input.events.map(({ key }) => key));
  if (keys.size < input.events.length) refuse('key', 'unique in the batch', 'a key twice');
  for (const event of input.events) checkEvent(event, keys);
}
