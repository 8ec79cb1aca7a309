import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import { undescribed } from '../../support/undescribed.ts';
import {
  buildCount,
  buildEvent,
  buildParticipant,
  buildReport,
  day,
  MEDIATOR,
  OSTREL,
  openTestEvents,
  type Recorded,
  record,
  VARNIA,
} from './factories.ts';

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on Event { title }
  ... on Place { name countryCode }
  ... on Actor { id }
} }`;

const swapOn = (date: string) =>
  buildEvent({
    key: date,
    date: day(date),
    title: `Swap of ${date}`,
    counts: [buildCount(Number(date.slice(8)), { sideId: VARNIA })],
    places: [{ name: `Orrin ${date}`, countryCode: 'XO' }],
    participants: [
      buildParticipant(VARNIA),
      buildParticipant(OSTREL),
      buildParticipant(VARNIA, 'HOST'),
    ],
    related: [{ kind: 'UNDER_AGREEMENT', event: 'accord' }],
  });

const EVENTS = [
  buildEvent({ key: 'accord', kind: 'AGREEMENT', title: 'Orrin accord', date: day('2031-05-01') }),
  buildEvent({
    key: 'talks',
    kind: 'NEGOTIATION',
    title: 'Talks',
    date: day('2031-05-02'),
    participants: [buildParticipant(VARNIA), buildParticipant(MEDIATOR, 'HOST')],
  }),
  ...['2031-06-11', '2031-06-12', '2031-06-13', '2031-06-14'].map(swapOn),
];

describeEachDatabase('events as a subgraph', (engine) => {
  let events: TestSubgraph;
  let recorded: Recorded[];
  beforeAll(async () => {
    events = await openTestEvents(engine);
    recorded = await record(events, buildReport(1, EVENTS));
  });

  const entity = async (representation: Record<string, unknown>) =>
    (await events.data(ENTITIES, { representations: [representation] }))._entities[0];

  test('describes all that it offers', () => {
    expect(undescribed(events.service.sdl)).toEqual([]);
  });

  test('is ready while its database answers', async () => {
    await expect(events.service.ready()).resolves.toBeUndefined();
  });

  test('resolves an event by its interface and by its type', async () => {
    const id = recorded[0]!.eventId;
    const accord = { __typename: 'Agreement', title: 'Orrin accord' };
    expect(await entity({ __typename: 'Event', id })).toEqual(accord);
    expect(await entity({ __typename: 'Agreement', id })).toEqual(accord);
    expect(await entity({ __typename: 'Negotiation', id: recorded[1]!.eventId })).toMatchObject({
      __typename: 'Negotiation',
    });
    expect(await entity({ __typename: 'Exchange', id: recorded[2]!.eventId })).toMatchObject({
      __typename: 'Exchange',
    });
  });

  test('resolves a place', async () => {
    const { exchanges } = await events.data(
      '{ exchanges(first: 1) { edges { node { places { place { id } } } } } }',
    );
    const { id } = exchanges.edges[0].node.places[0].place;
    const place = { __typename: 'Place', name: 'Orrin 2031-06-14', countryCode: 'XO' };
    expect(await entity({ __typename: 'Place', id })).toEqual(place);
  });

  test.each(['Event', 'Exchange', 'Place'])('gives null for an unknown %s', async (type) => {
    expect(await entity({ __typename: type, id: 'unknown' })).toBeNull();
  });

  const participations = async (id: string, args: string) => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Actor { participations${args} {
        totalCount pageInfo { hasNextPage endCursor } edges { node { title } } } } } }`;
    const representations = [{ __typename: 'Actor', id }];
    const [actor] = (await events.data(query, { representations }))._entities;
    const { totalCount, pageInfo, edges } = actor.participations;
    const titles = edges.map(({ node }: { node: { title: string } }) => node.title);
    return { totalCount, titles, ...pageInfo };
  };

  test('lends every actor its events, each once, the latest first', async () => {
    const first = await participations(VARNIA, '(first: 4)');
    expect(first).toMatchObject({
      totalCount: 6,
      hasNextPage: true,
      titles: ['2031-06-14', '2031-06-13', '2031-06-12', '2031-06-11'].map(
        (date) => `Swap of ${date}`,
      ),
    });
    const rest = await participations(VARNIA, `(after: "${first.endCursor}")`);
    expect(rest).toMatchObject({ hasNextPage: false, titles: ['Talks', 'Orrin accord'] });
  });

  test('keeps the events in which an actor has a role', async () => {
    expect(await participations(VARNIA, '(role: [HOST])')).toMatchObject({ totalCount: 4 });
    expect(await participations(MEDIATOR, '(role: [HOST, MEDIATOR])')).toMatchObject({
      titles: ['Talks'],
    });
    expect(await participations(MEDIATOR, '(role: [PARTY])')).toMatchObject({ totalCount: 0 });
    expect(await participations('act_unknown', '')).toMatchObject({ totalCount: 0, titles: [] });
  });

  test.each([
    [
      'exchanges',
      `query ($first: Int!) { exchanges(first: $first) { totalCount edges { node {
        statuses { rank claim { id } } dates { rank } places { place { name } }
        participants { actor { id } } mergedIds codes { code }
        related { event { title ... on Agreement { exchanges(first: 2) { totalCount edges { node { id } } } } } }
        counts { best { value } all { value } } } } } }`,
    ],
  ])('sends as many statements for a page of many %s as for one of few', async (_what, query) => {
    const statements = (first: number) => events.statementsOf(() => events.data(query, { first }));
    const few = await statements(1);
    expect((await statements(4)).length).toBe(few.length);
  });

  test('sends as many statements for many actors as for one', async () => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Actor { participations(first: 3) { totalCount edges { node { title } } } } } }`;
    const statements = (ids: string[]) => {
      const representations = ids.map((id) => ({ __typename: 'Actor', id }));
      return events.statementsOf(() => events.data(query, { representations }));
    };
    const few = await statements([VARNIA]);
    expect((await statements([VARNIA, OSTREL, MEDIATOR])).length).toBe(few.length);
  });
});
