import { beforeAll, describe, expect, test } from '@jest/globals';
import { anonymousCaller, scopelessCaller } from '../../../support/callers.ts';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import { isWrite, type TestSubgraph } from '../../../support/open-subgraph.ts';
import {
  articleId,
  buildCount,
  buildEvent,
  buildParticipant,
  buildReport,
  day,
  MEDIATOR,
  OSTREL,
  openTestEvents,
  record,
  recordOne,
  VARNIA,
  withdraw,
} from '../factories.ts';

const orrin = { name: 'Orrin', countryCode: 'XO' };

const ACCORD = buildEvent({ key: 'accord', kind: 'AGREEMENT', title: 'Orrin agreements' });

/** Talks, an accord, and an exchange of `value` people under it. */
function article(number: number, value: number) {
  return buildReport(number, [
    buildEvent({
      counts: [buildCount(value)],
      places: [orrin],
      related: [{ kind: 'UNDER_AGREEMENT', event: 'accord' }],
    }),
    buildEvent({
      key: 'talks',
      kind: 'NEGOTIATION',
      title: 'Talks in Orrin',
      status: 'COMPLETED',
      date: day('2031-05-09'),
      topics: ['prisoners'],
      places: [orrin],
    }),
    ACCORD,
  ]);
}

const EXCHANGES = `{ exchanges { totalCount edges { node {
  id status updatedAt
  related { kind event { title } }
  statuses { status rank } places { rank } participants { rank actor { id } }
  ... on Exchange { counts { best { value } low high disputed
    all(includeDeprecated: true) { value rank claim { id } } } }
} } } }`;

const exchangesOf = async (events: TestSubgraph) =>
  (await events.data(EXCHANGES)).exchanges.edges.map(({ node }: { node: object }) => node);

describeEachDatabase('recording events', (engine) => {
  let events: TestSubgraph;
  beforeAll(async () => {
    events = await openTestEvents(engine);
  });
  const fresh = async () => {
    events = await openTestEvents(engine);
  };

  test('answers in the order sent, claim by claim', async () => {
    const counts = [buildCount(5, { sideId: VARNIA }), buildCount(7, { sideId: OSTREL })];
    const talks = buildEvent({
      key: 'b',
      kind: 'NEGOTIATION',
      title: 'Talks',
      date: day('2031-01-02'),
    });
    const [first, second] = await record(
      events,
      buildReport(1, [talks, buildEvent({ key: 'a', counts: [...counts, counts[0]!] })]),
    );
    expect([first!.key, second!.key]).toEqual(['b', 'a']);
    expect(first).toMatchObject({ placeClaimIds: [], countClaimIds: [] });
    expect(first!.dateClaimId).toMatch(/^clm_/);
    expect(second!.dateClaimId).toBeNull();
    const [one, two, three] = second!.countClaimIds;
    expect(one).toMatch(/^clm_/);
    expect(two).not.toBe(one);
    expect(three).toBe(one);
    const values = await events.data(
      'query ($id: ID!) { event(id: $id) { ... on Exchange { counts { side { id } best { value claim { id } } } } } }',
      { id: second!.eventId },
    );
    expect(values.event.counts).toContainEqual({
      side: { id: OSTREL },
      best: { value: 7, claim: { id: two } },
    });
  });

  test('keeps two counts of one exchange side by side', async () => {
    await fresh();
    const [first] = await record(events, article(1, 1_200));
    const [second] = await record(events, article(2, 1_000));
    expect(second!.eventId).toBe(first!.eventId);
    expect(second!.statusClaimId).toBe(first!.statusClaimId);
    const exchanges = await exchangesOf(events);
    expect(exchanges).toMatchObject([
      {
        related: [{ kind: 'UNDER_AGREEMENT', event: { title: 'Orrin agreements' } }],
        counts: [
          {
            best: { value: 1_200 },
            low: 1_000,
            high: 1_200,
            disputed: true,
            all: [
              { value: 1_200, rank: 'PREFERRED', claim: { id: first!.countClaimIds[0] } },
              { value: 1_000, rank: 'NORMAL', claim: { id: second!.countClaimIds[0] } },
            ],
          },
        ],
      },
    ]);
    expect((await events.rowCounts()).event).toBe(3);
  });

  test('changes nothing the second time, and writes nothing', async () => {
    await fresh();
    const first = await record(events, article(1, 1_200));
    await record(events, article(2, 1_000));
    const before = await events.rows();
    const statements = await events.statementsOf(async () => {
      expect(await record(events, article(1, 1_200))).toEqual(first);
    });
    expect(statements.filter(isWrite)).toEqual([]);
    expect(await events.rows()).toEqual(before);
  });

  test('finds the event of an article again whatever the keys and the order', async () => {
    const report = article(1, 1_200);
    const renamed = report.events.map((event) => ({
      ...event,
      key: `new ${event.key}`,
      related: event.related.map((link) => ({ ...link, event: `new ${link.event}` })),
    }));
    const ids = async (sent: typeof report.events) =>
      new Set((await record(events, { ...report, events: sent })).map(({ eventId }) => eventId));
    expect(await ids(renamed.reverse())).toEqual(await ids(report.events));
    expect((await events.rowCounts()).event).toBe(3);
  });

  test('tells an event that has happened from the last report that planned it', async () => {
    await fresh();
    const planned = await recordOne(events, 1);
    const done = { status: 'COMPLETED', date: day('2031-05-23') };
    const later = { reportedAt: '2031-05-24T08:00:00.000Z' };
    expect(await recordOne(events, 2, done, later)).toBe(planned);
    const next = await recordOne(events, 3, { title: 'Next swap' }, later);
    expect(next).not.toBe(planned);
    expect(await exchangesOf(events)).toMatchObject([
      { id: next, status: 'AGREED' },
      {
        id: planned,
        status: 'COMPLETED',
        statuses: [
          { status: 'COMPLETED', rank: 'PREFERRED' },
          { status: 'AGREED', rank: 'NORMAL' },
        ],
      },
    ]);
  });

  test('never takes two mentions of one article for one event', async () => {
    await fresh();
    const twins = [buildEvent({ key: 'a' }), buildEvent({ key: 'b' })];
    const [a, b] = await record(events, buildReport(1, twins));
    expect(a!.eventId).not.toBe(b!.eventId);
    const again = await record(events, buildReport(1, twins));
    expect(again).toEqual([a, b]);
  });

  test('gives an accord its name once a report has it, and talks their round and topics', async () => {
    await fresh();
    const unnamed = { kind: 'AGREEMENT', title: 'Agreement between Ostrel and Varnia' };
    const accord = await recordOne(events, 1, unnamed);
    expect(await recordOne(events, 2, { kind: 'AGREEMENT', title: 'Orrin accord' })).toBe(accord);
    expect(
      await recordOne(events, 3, {
        kind: 'AGREEMENT',
        title: 'The Orrin agreements',
        participants: [],
      }),
    ).toBe(accord);
    const talks = { kind: 'NEGOTIATION', title: 'Talks', date: day('2031-05-02') };
    await recordOne(events, 4, { ...talks, topics: ['prisoners'] });
    await recordOne(events, 5, { ...talks, topics: ['bodies', 'prisoners'], round: 3 });
    const { events: page } = await events.data(
      '{ events(orderBy: DATE_ASC) { edges { node { title ... on Negotiation { round topics } } } } }',
    );
    expect(page.edges.map(({ node }: { node: object }) => node)).toEqual([
      { title: 'Talks', round: 3, topics: ['prisoners', 'bodies'] },
      { title: 'Orrin accord' },
    ]);
  });

  test('takes places of one country and folded name for one', async () => {
    await fresh();
    const swap = { date: day('2031-05-02') };
    await recordOne(events, 1, { ...swap, places: [orrin, { name: 'ÓRRIN', countryCode: 'XO' }] });
    await recordOne(events, 2, { ...swap, places: [{ name: 'Orrin', countryCode: null }] });
    expect((await events.rowCounts()).place).toBe(2);
    expect(await exchangesOf(events)).toMatchObject([{ places: [{}, {}] }]);
  });

  describe('of an article that was revised', () => {
    test('withdraws what it does not state again', async () => {
      await fresh();
      const [first] = await record(events, article(1, 1_200));
      const [second] = await record(events, article(1, 1_250));
      expect(second!.eventId).toBe(first!.eventId);
      expect(await exchangesOf(events)).toMatchObject([
        {
          counts: [
            {
              best: { value: 1_250 },
              low: 1_250,
              disputed: false,
              all: [
                { value: 1_250, rank: 'PREFERRED' },
                { value: 1_200, rank: 'DEPRECATED' },
              ],
            },
          ],
        },
      ]);
    });

    test('takes an event from the lists that it alone reported', async () => {
      await record(events, buildReport(1, [ACCORD]));
      expect(await exchangesOf(events)).toEqual([]);
      const { agreements } = await events.data(
        '{ agreements { edges { node { exchanges { totalCount } } } } }',
      );
      expect(agreements.edges).toEqual([{ node: { exchanges: { totalCount: 0 } } }]);
    });
  });

  describe('and withdrawing an article', () => {
    test('leaves what others state, and says how many events it concerned', async () => {
      await fresh();
      await record(events, article(1, 1_200));
      await record(events, article(2, 1_000));
      expect(await withdraw(events, 1)).toBe(3);
      expect(await exchangesOf(events)).toMatchObject([
        {
          related: [{}],
          counts: [{ best: { value: 1_000 }, disputed: false }],
        },
      ]);
      expect(await withdraw(events, 1)).toBe(0);
    });

    test('takes what nobody states any more from lists, search and links, not from its id', async () => {
      const [exchange] = await exchangesOf(events);
      expect(await withdraw(events, 2)).toBe(3);
      const { events: page } = await events.data('{ events { totalCount } }');
      expect(page.totalCount).toBe(0);
      const { event } = await events.data(
        'query ($id: ID!) { event(id: $id) { status related { kind } participants { rank } } }',
        { id: exchange.id },
      );
      const rank = 'DEPRECATED';
      expect(event).toEqual({ status: 'AGREED', related: [], participants: [{ rank }, { rank }] });
    });

    test('is undone by sending it again', async () => {
      const [exchange] = await record(events, article(2, 1_000));
      expect(await exchangesOf(events)).toMatchObject([
        { id: exchange!.eventId, related: [{}], counts: [{ best: { value: 1_000 } }] },
      ]);
    });
  });

  test('changes the time of the last change with what a reader sees, and not else', async () => {
    await fresh();
    const changedAt = async () => (await exchangesOf(events))[0].updatedAt;
    await record(events, article(1, 1_200));
    const first = await changedAt();
    await record(events, article(2, 1_200));
    expect(await changedAt()).toBe(first);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await record(events, article(3, 1_000));
    expect((await changedAt()) > first).toBe(true);
  });

  test('refuses what is out of bounds, and stores nothing', async () => {
    await fresh();
    const query = 'mutation ($input: RecordEventsInput!) { recordEvents(input: $input) { key } }';
    const input = buildReport(1, [buildEvent({ kind: 'ELECTION' })]);
    const caller = { requestId: 'test', claims: { subject: 'tester', scopes: ['ingest'] } };
    const { errors } = await events.answer(query, { input }, caller);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(Object.values(await events.rowCounts()).every((rows) => rows === 0)).toBe(true);
  });

  test.each([
    [
      'recordEvents',
      'mutation ($input: RecordEventsInput!) { recordEvents(input: $input) { key } }',
    ],
    ['withdrawEvents', 'mutation ($id: ID!) { withdrawEvents(articleId: $id) }'],
  ])('needs a token of the write side: %s', async (_name, query) => {
    const variables = { input: buildReport(1, []), id: articleId(1) };
    const codes = await Promise.all(
      [anonymousCaller, scopelessCaller].map(
        async (caller) =>
          (await events.answer(query, variables, caller)).errors?.[0]?.extensions?.code,
      ),
    );
    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
  });

  test('sends as many statements for many events as for few', async () => {
    const batch = (number: number, size: number) =>
      buildReport(
        number,
        Array.from({ length: size }, (_, index) =>
          buildEvent({
            key: `${index}`,
            status: 'COMPLETED',
            date: day(`203${number}-01-${String((index % 28) + 1).padStart(2, '0')}`),
            title: `Swap ${number} ${index}`,
            places: [{ ...orrin, name: `Orrin ${number} ${index % 10}` }, orrin],
            counts: [buildCount(index), buildCount(index, { sideId: VARNIA })],
            related: index === 0 ? [] : [{ kind: 'FOLLOWS', event: '0' }],
          }),
        ),
      );
    await fresh();
    await record(events, batch(1, 1));
    const send = (report: ReturnType<typeof buildReport>) =>
      events.statementsOf(() => record(events, report));
    const few = await send(batch(2, 2));
    const many = await send(batch(3, 25));
    expect(many.length).toBe(few.length);
  });
});

describeEachDatabase('two writers at once', (engine) => {
  /** Two services over one database; a SQLite file has one writer. */
  const openTwo = async () => {
    const url = engine.freshUrl();
    const first = await openTestEvents(engine, url);
    return [first, engine.name === 'MySQL' ? await openTestEvents(engine, url) : first] as const;
  };

  test('who report the same new events make them once', async () => {
    const writers = await openTwo();
    const values = [1_200, 1_000, 1_200, 900, 1_000, 1_100, 800, 1_200];
    const recorded = await Promise.all(
      values.map((value, index) => record(writers[index % 2]!, article(index + 1, value))),
    );
    const ids = new Set(recorded.flat().map(({ eventId }) => eventId));
    expect(ids.size).toBe(3);
    const counts = await writers[0].rowCounts();
    expect(counts).toMatchObject({ event: 3, place: 1, count_assertion: 5, event_link: 1 });
    const [exchange] = await exchangesOf(writers[0]);
    expect(exchange.counts).toMatchObject([{ best: { value: 1_200 }, low: 800, high: 1_200 }]);
  });

  test('who send the same article record it once', async () => {
    const writers = await openTwo();
    const recorded = await Promise.all(
      [0, 1, 0, 1].map((writer) => record(writers[writer]!, article(1, 1_200))),
    );
    for (const one of recorded) expect(one).toEqual(recorded[0]);
  });

  test('of whom one withdraws leave only what the other reports', async () => {
    const [first, second] = await openTwo();
    await record(first, article(1, 1_200));
    const participants = [
      buildParticipant(VARNIA),
      buildParticipant(OSTREL),
      buildParticipant(MEDIATOR, 'MEDIATOR'),
    ];
    const mediated = buildEvent({ participants });
    await Promise.all([withdraw(first, 1), record(second, buildReport(2, [mediated]))]);
    const [exchange, ...others] = await exchangesOf(first);
    expect(others).toEqual([]);
    expect(exchange.counts).toEqual([]);
    const ranks = exchange.participants.map(({ rank }: { rank: string }) => rank);
    expect(ranks.filter((rank: string) => rank === 'NORMAL')).toHaveLength(3);
  });
});
