import type { FuzzyDate } from '../../../platform/fuzzy-date.ts';
import { openEvents } from '../../../subgraphs/events/subgraph.ts';
import { ingestCaller } from '../../support/callers.ts';
import { openSubgraph, type TestSubgraph } from '../../support/open-subgraph.ts';
import type { TestEngine } from '../../support/test-engine.ts';

/** Actors of other services, known by id alone: two sides, a mediator and a delegate. */
export const VARNIA = 'act_0000000000000000000VARNJA';
export const OSTREL = 'act_0000000000000000000STREV0';
export const MEDIATOR = 'act_0000000000000000000MEDJAT';
export const DELEGATE = 'act_0000000000000000000DEVEGA';

/** A day as the mutation takes it. */
export function day(date: string, text: string | null = null): FuzzyDate {
  return { earliest: date, latest: date, precision: 'DAY' as FuzzyDate['precision'], text };
}

/** A range of days as the mutation takes it. */
export function range(earliest: string, latest: string, precision = 'RANGE'): FuzzyDate {
  return { earliest, latest, precision: precision as FuzzyDate['precision'], text: null };
}

/** A number of people to be released, exact. */
export function buildCount(value: number, overrides: Record<string, unknown> = {}) {
  return {
    measure: 'PERSONS_TO_BE_RELEASED',
    sideId: null,
    value,
    low: value,
    high: value,
    approximate: false,
    assertedById: null,
    ...overrides,
  };
}

/** Someone who takes part; a party unless told otherwise. */
export function buildParticipant(actorId: string, role = 'PARTY', onBehalfOfId?: string) {
  return { actorId, role, onBehalfOfId: onBehalfOfId ?? null };
}

/** An exchange between the two sides that is agreed, without date or counts. */
export function buildEvent(overrides: Record<string, unknown> = {}) {
  return {
    key: 'exchange',
    kind: 'EXCHANGE',
    title: 'Prisoner exchange between Ostrel and Varnia',
    status: 'AGREED',
    date: null as FuzzyDate | null,
    round: null,
    topics: [] as string[],
    places: [] as { name: string; countryCode: string | null }[],
    participants: [buildParticipant(VARNIA), buildParticipant(OSTREL)],
    counts: [] as ReturnType<typeof buildCount>[],
    related: [] as { kind: string; event: string }[],
    confidence: 0.8,
    ...overrides,
  };
}

/** The id of the article with a number. */
export function articleId(number: number): string {
  return `art_${String(number).padStart(26, '0')}`;
}

/** The events of the article with a number; its origin is the article itself. */
export function buildReport(
  number: number,
  events: ReturnType<typeof buildEvent>[],
  overrides: Record<string, unknown> = {},
) {
  return {
    articleId: articleId(number),
    originKey: articleId(number),
    reportedAt: '2031-05-10T08:00:00.000Z',
    asOf: null,
    events,
    ...overrides,
  };
}

/** What the mutation gives for one event. */
export interface Recorded {
  key: string;
  eventId: string;
  statusClaimId: string;
  dateClaimId: string | null;
  placeClaimIds: string[];
  participantClaimIds: string[];
  countClaimIds: string[];
}

const RECORD = `mutation ($input: RecordEventsInput!) {
  recordEvents(input: $input) {
    key eventId statusClaimId dateClaimId placeClaimIds participantClaimIds countClaimIds
  }
}`;

/** Sends the events of one article as the write side does. */
export async function record(
  events: TestSubgraph,
  input: ReturnType<typeof buildReport>,
): Promise<Recorded[]> {
  return (await events.data(RECORD, { input }, ingestCaller)).recordEvents;
}

/** Sends one event of one article; gives its id. */
export async function recordOne(
  events: TestSubgraph,
  number: number,
  event: Record<string, unknown> = {},
  report: Record<string, unknown> = {},
): Promise<string> {
  const [recorded] = await record(events, buildReport(number, [buildEvent(event)], report));
  return recorded!.eventId;
}

/** Takes back what the article with a number says. */
export async function withdraw(events: TestSubgraph, number: number): Promise<number> {
  const query = 'mutation ($id: ID!) { withdrawEvents(articleId: $id) }';
  return (await events.data(query, { id: articleId(number) }, ingestCaller)).withdrawEvents;
}

/** Opens events on a fresh database; closed when the suite ends. */
export function openTestEvents(engine: TestEngine, url?: string): Promise<TestSubgraph> {
  return openSubgraph(engine, openEvents, url === undefined ? {} : { url });
}
