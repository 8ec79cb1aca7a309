import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { anonymousCaller, ingestCaller, scopelessCaller } from '../../../support/callers.ts';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import { isWrite, type TestSubgraph } from '../../../support/open-subgraph.ts';
import { articleId, buildCount, day, openTestEvents } from '../factories.ts';
import { ORRIN, Setting } from '../setting.ts';

const RECORD = 'mutation ($input: RecordEventsInput!) { recordEvents(input: $input) { key } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawEvents(articleId: $id) }';

describeEachDatabase('recording events', (engine) => {
  let events: TestSubgraph;
  let setting: Setting;
  beforeAll(async () => {
    events = await openTestEvents(engine);
  });
  beforeEach(() => {
    setting = new Setting(events);
  });

  test('answers in the order sent, claim by claim', async () => {
    const [first, second] = setting.sides;
    const counts = [buildCount(5, { sideId: first }), buildCount(7, { sideId: second })];
    const talks = { key: 'b', kind: 'NEGOTIATION', title: 'Talks', date: day('2031-01-02') };
    const [talked, swapped] = await setting.record(
      setting.report(1, [
        setting.event(talks),
        setting.event({ key: 'a', counts: [...counts, counts[0]!] }),
      ]),
    );
    expect([talked!.key, swapped!.key]).toEqual(['b', 'a']);
    expect(talked).toMatchObject({ placeClaimIds: [], countClaimIds: [] });
    expect(talked!.dateClaimId).toMatch(/^clm_/);
    expect(swapped!.dateClaimId).toBeNull();
    const [one, two, three] = swapped!.countClaimIds;
    expect(one).toMatch(/^clm_/);
    expect(two).not.toBe(one);
    expect(three).toBe(one);
    const [exchange] = await setting.list();
    const claims = exchange.counts.flatMap(({ all }: { all: object[] }) => all);
    expect(claims).toContainEqual({ value: 7, rank: 'PREFERRED', claim: { id: two } });
  });

  test('keeps two counts of one exchange side by side', async () => {
    const [first] = await setting.record(setting.article(1, 1_200));
    const [second] = await setting.record(setting.article(2, 1_000));
    expect(second!.eventId).toBe(first!.eventId);
    expect(second!.statusClaimId).toBe(first!.statusClaimId);
    expect(await setting.list('events')).toHaveLength(3);
    expect(await setting.list()).toMatchObject([
      {
        related: [{ kind: 'UNDER_AGREEMENT' }],
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
  });

  test('changes nothing the second time, and writes nothing', async () => {
    const first = await setting.record(setting.article(1, 1_200));
    await setting.record(setting.article(2, 1_000));
    const before = await events.rows();
    const statements = await events.statementsOf(async () => {
      expect(await setting.record(setting.article(1, 1_200))).toEqual(first);
    });
    expect(statements.filter(isWrite)).toEqual([]);
    expect(await events.rows()).toEqual(before);
  });

  test('finds the event of an article again whatever the keys and the order', async () => {
    const report = setting.article(1, 1_200);
    const renamed = report.events.map((event) => ({
      ...event,
      key: `new ${event.key}`,
      related: event.related.map((link) => ({ ...link, event: `new ${link.event}` })),
    }));
    const ids = async (sent: typeof report.events) =>
      new Set((await setting.record({ ...report, events: sent })).map(({ eventId }) => eventId));
    expect(await ids(renamed.reverse())).toEqual(await ids(report.events));
    expect(await setting.list('events')).toHaveLength(3);
  });

  test('takes what was planned and what has happened for one, what is planned next for another', async () => {
    const planned = await setting.recordOne(1);
    const done = { status: 'COMPLETED', date: day('2031-05-23') };
    const later = { reportedAt: '2031-05-24T08:00:00.000Z' };
    expect(await setting.recordOne(2, done, later)).toBe(planned);
    const next = await setting.recordOne(3, { title: 'Next swap' }, later);
    expect(next).not.toBe(planned);
    expect(await setting.list()).toMatchObject([
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
    const twins = [setting.event({ key: 'a' }), setting.event({ key: 'b' })];
    const [a, b] = await setting.record(setting.report(1, twins));
    expect(a!.eventId).not.toBe(b!.eventId);
    expect(await setting.record(setting.report(1, twins))).toEqual([a, b]);
  });

  test('gives an accord its name once a report has it', async () => {
    const unnamed = setting.accord('Agreement between Ostrel and Varnia');
    const accord = await setting.recordOne(1, unnamed);
    expect(await setting.recordOne(2, setting.accord())).toBe(accord);
    const nobody = { ...setting.accord(), participants: [] };
    expect(await setting.recordOne(3, nobody)).toBe(accord);
    const [{ title }] = await setting.list('agreements');
    expect(title).toBe(setting.accord().title);
  });

  test('gives talks their round and topics', async () => {
    const talks = { kind: 'NEGOTIATION', title: 'Talks', date: day('2031-05-02') };
    await setting.recordOne(1, { ...talks, topics: ['prisoners'] });
    await setting.recordOne(2, { ...talks, topics: ['bodies', 'prisoners'], round: 3 });
    await setting.recordOne(3, talks);
    const expected = [{ round: 3, topics: ['prisoners', 'bodies'] }];
    expect(await setting.list('negotiations')).toMatchObject(expected);
  });

  test('takes places of one country and folded name for one', async () => {
    const swap = { date: day('2031-05-02') };
    await setting.recordOne(1, { ...swap, places: [ORRIN, { ...ORRIN, name: 'ÓRRIN' }] });
    expect(await setting.list()).toMatchObject([{ places: [{}] }]);
    await setting.recordOne(2, { ...swap, places: [{ ...ORRIN, countryCode: null }] });
    expect(await setting.list()).toMatchObject([{ places: [{}, {}] }]);
  });

  test('changes the time of the last change with what a reader sees, and not else', async () => {
    const changedAt = async () => (await setting.list())[0].updatedAt;
    await setting.record(setting.article(1, 1_200));
    const first = await changedAt();
    await new Promise((resolve) => setTimeout(resolve, 2));
    await setting.record(setting.article(2, 1_200));
    expect(await changedAt()).toBe(first);
    await setting.record(setting.article(3, 1_000));
    expect((await changedAt()) > first).toBe(true);
  });

  test('refuses what is out of bounds, and stores nothing', async () => {
    const before = await events.rows();
    const input = setting.report(1, [setting.event(), setting.event({ kind: 'ELECTION' })]);
    const { errors } = await events.answer(RECORD, { input }, ingestCaller);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await events.rows()).toEqual(before);
  });

  test.each([
    ['recordEvents', RECORD],
    ['withdrawEvents', WITHDRAW],
  ])('needs a token of the write side: %s', async (_name, query) => {
    const variables = { input: setting.report(1, []), id: articleId(1) };
    const codeFor = async (caller: typeof anonymousCaller) =>
      (await events.answer(query, variables, caller)).errors?.[0]?.extensions?.code;
    expect(await codeFor(anonymousCaller)).toBe('UNAUTHENTICATED');
    expect(await codeFor(scopelessCaller)).toBe('FORBIDDEN');
  });

  test('sends as many statements for many events as for few', async () => {
    const batch = (number: number, size: number) =>
      setting.report(
        number,
        Array.from({ length: size }, (_, index) =>
          setting.event({
            key: `${index}`,
            status: 'COMPLETED',
            date: day(`203${number}-01-${String((index % 28) + 1).padStart(2, '0')}`),
            title: `Swap ${number} ${index}`,
            places: [{ ...ORRIN, name: `Orrin ${number} ${index % 10}` }, ORRIN],
            counts: [buildCount(index), buildCount(index, { sideId: setting.sides[0] })],
            related: index === 0 ? [] : [{ kind: 'FOLLOWS', event: '0' }],
          }),
        ),
      );
    await setting.record(batch(1, 1));
    const send = (number: number, size: number) =>
      events.statementsOf(() => setting.record(batch(number, size)));
    const few = await send(2, 2);
    expect((await send(3, 25)).length).toBe(few.length);
  });
});
