import { beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../../platform/database/index.ts';
import { Event } from '../../../subgraphs/events/event.ts';
import { EVENTS_SCHEMA } from '../../../subgraphs/events/subgraph.ts';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import {
  buildCount,
  buildEvent,
  buildParticipant,
  buildReport,
  DELEGATE,
  day,
  MEDIATOR,
  OSTREL,
  openTestEvents,
  type Recorded,
  record,
  recordOne,
  VARNIA,
} from './factories.ts';

const orrin = { name: 'Orrin', countryCode: 'XO' };

const EVENTS = [
  buildEvent({
    key: 'talks',
    kind: 'NEGOTIATION',
    title: 'Talks in Orrin',
    status: 'COMPLETED',
    date: day('2031-05-02', 'on Friday'),
    round: 2,
    topics: ['prisoners', 'bodies'],
    places: [orrin],
    participants: [
      buildParticipant(DELEGATE, 'DELEGATE', VARNIA),
      buildParticipant(MEDIATOR, 'HOST'),
      buildParticipant(MEDIATOR, 'MEDIATOR'),
      buildParticipant(OSTREL),
      buildParticipant(VARNIA),
    ],
  }),
  buildEvent({
    key: 'accord',
    kind: 'AGREEMENT',
    title: 'Orrin accord',
    related: [{ kind: 'NEGOTIATED_IN', event: 'talks' }],
  }),
  ...['2031-05-23', '2031-05-24', '2031-05-25'].map((date) =>
    buildEvent({
      key: date,
      date: day(date),
      counts: date === '2031-05-25' ? [buildCount(303, { sideId: VARNIA })] : [],
      related: [
        { kind: 'UNDER_AGREEMENT', event: 'accord' },
        { kind: 'NEGOTIATED_IN', event: 'talks' },
      ],
    }),
  ),
];

describeEachDatabase('an event', (engine) => {
  let events: TestSubgraph;
  let recorded: Record<string, Recorded>;
  beforeAll(async () => {
    events = await openTestEvents(engine);
    const asOf = { asOf: day('2031-05-10') };
    const answers = await record(events, buildReport(1, EVENTS, asOf));
    recorded = Object.fromEntries(answers.map((answer) => [answer.key, answer]));
  });

  const ask = async (key: string, fields: string) => {
    const query = `query ($id: ID!) { event(id: $id) { __typename ${fields} } }`;
    return (await events.data(query, { id: recorded[key]!.eventId })).event;
  };

  test('has a preferred status and date, and each reported one with its claim', async () => {
    const date = '{ earliest latest precision text }';
    const fields = `title status date ${date} statuses { status asOf { earliest } rank claim { id } }
      dates { when ${date} rank claim { id } } ... on Negotiation { round topics }`;
    const when = day('2031-05-02', 'on Friday');
    expect(await ask('talks', fields)).toEqual({
      __typename: 'Negotiation',
      title: 'Talks in Orrin',
      status: 'COMPLETED',
      date: when,
      statuses: [
        {
          status: 'COMPLETED',
          asOf: { earliest: '2031-05-10' },
          rank: 'PREFERRED',
          claim: { id: recorded.talks!.statusClaimId },
        },
      ],
      dates: [{ when, rank: 'PREFERRED', claim: { id: recorded.talks!.dateClaimId } }],
      round: 2,
      topics: ['prisoners', 'bodies'],
    });
  });

  test('has places with their claims', async () => {
    const fields = 'places { rank claim { id } place { name countryCode latitude longitude } }';
    const place = { ...orrin, latitude: null, longitude: null };
    const claim = { id: recorded.talks!.placeClaimIds[0] };
    expect((await ask('talks', fields)).places).toEqual([{ rank: 'NORMAL', claim, place }]);
  });

  const PARTICIPANTS = 'role actor { id } onBehalfOf { id } claim { id }';

  test('lists participants by role', async () => {
    const { participants } = await ask('talks', `participants { ${PARTICIPANTS} }`);
    const claims = recorded.talks!.participantClaimIds;
    const one = (role: string, id: string, sent: number, side: string | null = null) => ({
      role,
      actor: { id },
      onBehalfOf: side === null ? null : { id: side },
      claim: { id: claims[sent] },
    });
    const byClaim = (a: { claim: { id: string } }, b: { claim: { id: string } }) =>
      a.claim.id < b.claim.id ? -1 : 1;
    expect(participants).toEqual([
      ...[one('PARTY', OSTREL, 3), one('PARTY', VARNIA, 4)].sort(byClaim as never),
      one('MEDIATOR', MEDIATOR, 2),
      one('HOST', MEDIATOR, 1),
      one('DELEGATE', DELEGATE, 0, VARNIA),
    ]);
  });

  test.each([
    ['[HOST]', ['HOST']],
    ['[DELEGATE, MEDIATOR]', ['MEDIATOR', 'DELEGATE']],
    ['[GUARANTOR]', []],
    ['[]', ['PARTY', 'PARTY', 'MEDIATOR', 'HOST', 'DELEGATE']],
  ])('keeps participants in the roles %s', async (roles, expected) => {
    const { participants } = await ask('talks', `participants(role: ${roles}) { role }`);
    expect(participants.map(({ role }: { role: string }) => role)).toEqual(expected);
  });

  test('refers to other events', async () => {
    const related = async (args: string) =>
      (await ask('2031-05-23', `related${args} { kind event { __typename title } }`)).related;
    const accord = {
      kind: 'UNDER_AGREEMENT',
      event: { __typename: 'Agreement', title: 'Orrin accord' },
    };
    const talks = {
      kind: 'NEGOTIATED_IN',
      event: { __typename: 'Negotiation', title: 'Talks in Orrin' },
    };
    expect(await related('')).toEqual(expect.arrayContaining([accord, talks]));
    expect(await related('(kind: [NEGOTIATED_IN])')).toEqual([talks]);
    expect(await related('(kind: [FOLLOWS])')).toEqual([]);
  });

  test('has codes, and no retired ids at first', async () => {
    expect(await ask('talks', 'codes { scheme code } mergedIds')).toMatchObject({
      codes: [
        { scheme: 'PLOVER', code: 'CONSULT' },
        { scheme: 'CAMEO', code: '046' },
      ],
      mergedIds: [],
    });
  });

  test('is null where the id is unknown', async () => {
    const { event } = await events.data('{ event(id: "evt_unknown") { id } }');
    expect(event).toBeNull();
  });

  test('that is an agreement has pages of the exchanges under it', async () => {
    const page = async (args: string) =>
      (
        await ask(
          'accord',
          `... on Agreement { exchanges${args} {
            totalCount pageInfo { hasNextPage endCursor } edges { node { date { earliest } } } } }`,
        )
      ).exchanges;
    const days = ({ edges }: { edges: { node: { date: { earliest: string } } }[] }) =>
      edges.map(({ node }) => node.date.earliest);
    const first = await page('(first: 2)');
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(days(first)).toEqual(['2031-05-25', '2031-05-24']);
    const next = await page(`(after: "${first.pageInfo.endCursor}")`);
    expect(next).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    expect(days(next)).toEqual(['2031-05-23']);
  });

  describe('on whose counts sources disagree', () => {
    const fields = `... on Exchange { counts { measure side { id } best { value } low high disputed
      all { value low high approximate asOf { earliest } rank }
      deprecated: all(includeDeprecated: true) { value } } }`;

    test('sums up each measure and side', async () => {
      const swap = { date: day('2031-05-25') };
      const about = { low: null, high: null, approximate: true, sideId: VARNIA };
      await recordOne(events, 2, { ...swap, counts: [buildCount(300, about)] });
      await recordOne(events, 3, {
        ...swap,
        counts: [buildCount(303, { sideId: VARNIA }), buildCount(206, { sideId: OSTREL })],
      });
      await recordOne(events, 4, {
        ...swap,
        counts: [buildCount(400, { sideId: VARNIA, high: null })],
      });
      const { counts } = await ask('2031-05-25', fields);
      const measure = 'PERSONS_TO_BE_RELEASED';
      const exact = (value: number) => ({ value, low: value, high: value, approximate: false });
      const best = { ...exact(303), asOf: { earliest: '2031-05-10' }, rank: 'PREFERRED' };
      expect(counts).toHaveLength(2);
      expect(counts).toContainEqual({
        measure,
        side: { id: VARNIA },
        best: { value: 303 },
        low: 300,
        high: 400,
        disputed: true,
        all: [
          best,
          { value: 300, low: null, high: null, approximate: true, asOf: null, rank: 'NORMAL' },
          { value: 400, low: 400, high: null, approximate: false, asOf: null, rank: 'NORMAL' },
        ],
        deprecated: [{ value: 303 }, { value: 300 }, { value: 400 }],
      });
      expect(counts).toContainEqual({
        measure,
        side: { id: OSTREL },
        best: { value: 206 },
        low: 206,
        high: 206,
        disputed: false,
        all: [{ ...exact(206), asOf: null, rank: 'PREFERRED' }],
        deprecated: [{ value: 206 }],
      });
    });
  });

  test('that was merged into another leads there by its old id', async () => {
    const retired = await recordOne(events, 5, { date: day('2031-08-01'), title: 'Same swap' });
    const heir = recorded['2031-05-23']!.eventId;
    const database = await openDatabase(events.url, 'events', EVENTS_SCHEMA);
    engine.closeLater(database);
    await database.write((manager) => manager.update(Event, { id: retired }, { mergedInto: heir }));
    const query = 'query ($id: ID!) { event(id: $id) { id mergedIds } }';
    const expected = { id: heir, mergedIds: [retired] };
    expect((await events.data(query, { id: retired })).event).toEqual(expected);
    const { exchanges } = await events.data(
      '{ exchanges(filter: { text: "same" }) { totalCount } }',
    );
    expect(exchanges.totalCount).toBe(0);
    // The article's earlier decision follows the merge.
    const again = await recordOne(events, 5, { date: day('2031-08-01'), title: 'Same swap' });
    expect(again).toBe(heir);
  });
});
