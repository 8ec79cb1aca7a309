import { beforeAll, describe, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import {
  buildCount,
  buildEvent,
  buildParticipant,
  buildReport,
  day,
  MEDIATOR,
  OSTREL,
  openTestEvents,
  range,
  record,
  recordOne,
  VARNIA,
  withdraw,
} from './factories.ts';

const orrin = { name: 'Órrin', countryCode: 'XO' };
const calden = { name: 'Calden', countryCode: 'XC' };

const EVENTS = [
  buildEvent({
    key: 'spring talks',
    kind: 'NEGOTIATION',
    title: 'Spring talks',
    status: 'COMPLETED',
    date: day('2031-03-02'),
    places: [orrin],
    participants: [buildParticipant(VARNIA), buildParticipant(MEDIATOR, 'HOST')],
  }),
  buildEvent({
    key: 'spring accord',
    kind: 'AGREEMENT',
    title: 'Orrin accord',
    date: day('2031-03-05'),
    places: [orrin, calden],
  }),
  buildEvent({
    key: 'summer swap',
    title: 'Summer swap',
    status: 'COMPLETED',
    date: range('2031-06-01', '2031-06-30', 'MONTH'),
    places: [calden],
  }),
  buildEvent({ key: 'next swap', title: 'Next swap' }),
];

type Edge = { cursor: string; node: { title: string } };
interface Page {
  totalCount: number;
  edges: Edge[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
}

describeEachDatabase('lists of events', (engine) => {
  let events: TestSubgraph;
  let placeId: string;
  beforeAll(async () => {
    events = await openTestEvents(engine);
    await record(events, buildReport(1, EVENTS));
    // The second source contradicts the first on one exchange.
    const counted = (value: number) => ({ ...EVENTS[2], counts: [buildCount(value)] });
    await recordOne(events, 2, counted(30));
    await recordOne(events, 3, counted(40));
    await recordOne(events, 4, { title: 'Withdrawn swap', date: day('2031-09-01') });
    await withdraw(events, 4);
    const { event } = await events.data(
      `query ($id: ID!) { event(id: $id) { places { place { id name } } } }`,
      { id: (await record(events, buildReport(1, EVENTS)))[0]!.eventId },
    );
    placeId = event.places[0].place.id;
  });

  const list = async (filter: object, orderBy = 'DATE_DESC', field = 'events') => {
    const query = `query ($filter: EventFilter, $orderBy: EventOrder) {
      ${field}(filter: $filter, orderBy: $orderBy) { totalCount edges { node { title } } }
    }`;
    const connection = (await events.data(query, { filter, orderBy }))[field];
    const titles = connection.edges.map(({ node }: Edge) => node.title);
    expect(connection.totalCount).toBe(titles.length);
    return titles;
  };

  const [TALKS, ACCORD, SUMMER, NEXT] = [
    'Spring talks',
    'Orrin accord',
    'Summer swap',
    'Next swap',
  ];

  test('stand by date, and by the first report where there is none', async () => {
    expect(await list({})).toEqual([SUMMER, NEXT, ACCORD, TALKS]);
    expect(await list({}, 'DATE_ASC')).toEqual([TALKS, ACCORD, NEXT, SUMMER]);
  });

  test('stand by what the graph learned last', async () => {
    expect((await list({}, 'UPDATED_DESC'))[0]).toBe(SUMMER);
  });

  test.each([
    ['negotiations', [TALKS]],
    ['exchanges', [SUMMER, NEXT]],
    ['agreements', [ACCORD]],
  ])('of %s alone', async (field, expected) => {
    expect(await list({}, 'DATE_DESC', field)).toEqual(expected);
  });

  describe('keep', () => {
    test.each([
      ['the beginning of a word of the title', { text: 'SWA' }, [SUMMER, NEXT]],
      ['words in any order', { text: 'swap summ' }, [SUMMER]],
      ['the name of a place, without its accent', { text: 'orrin' }, [ACCORD, TALKS]],
      ['a word of the title and one of a place', { text: 'calden swap' }, [SUMMER]],
      ['nothing for the middle of a word', { text: 'wap' }, []],
      ['nothing for a text without words', { text: '…' }, []],
      ['nothing for a pattern', { text: '%' }, []],
      ['a status', { status: ['AGREED'] }, [NEXT, ACCORD]],
      ['one of two statuses', { status: ['AGREED', 'COMPLETED'] }, [SUMMER, NEXT, ACCORD, TALKS]],
      ['all for no status', { status: [] }, [SUMMER, NEXT, ACCORD, TALKS]],
      ['a party', { actorId: OSTREL }, [SUMMER, NEXT, ACCORD]],
      ['an actor in any role', { actorId: MEDIATOR }, [TALKS]],
      ['nothing of a stranger', { actorId: 'act_unknown' }, []],
      ['a country', { countryCode: 'xc' }, [SUMMER, ACCORD]],
      ['a country and a status', { countryCode: 'XO', status: ['COMPLETED'] }, [TALKS]],
      ['what can be on a day or later', { from: '2031-06-30' }, [SUMMER]],
      ['what can be on a day or earlier', { until: '2031-03-05' }, [ACCORD, TALKS]],
      ['what can be within days', { from: '2031-03-03', until: '2031-06-01' }, [SUMMER, ACCORD]],
      ['nothing between', { from: '2031-03-06', until: '2031-05-31' }, []],
      ['what is disputed', { disputed: true }, [SUMMER]],
      ['what is not', { disputed: false }, [NEXT, ACCORD, TALKS]],
    ])('%s', async (_what, filter, expected) => {
      expect(await list(filter)).toEqual(expected);
    });

    test('a place', async () => {
      expect(await list({ placeId })).toEqual([ACCORD, TALKS]);
    });

    test('an exchange by the same filters', async () => {
      expect(await list({ countryCode: 'XC' }, 'DATE_DESC', 'exchanges')).toEqual([SUMMER]);
    });
  });

  test('refuse a text of 201 characters', async () => {
    const query = 'query ($text: String) { events(filter: { text: $text }) { totalCount } }';
    const { errors } = await events.answer(query, { text: 'x'.repeat(201) });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors![0]!.message).toContain('at most 200 characters; got 201');
  });

  test.each(['DATE_DESC', 'DATE_ASC', 'UPDATED_DESC'])(
    'come in pages by %s that leave nothing out',
    async (orderBy) => {
      const query = `query ($after: String, $orderBy: EventOrder) {
        events(first: 1, after: $after, orderBy: $orderBy) {
          totalCount edges { cursor node { title } } pageInfo { hasNextPage hasPreviousPage endCursor }
        } }`;
      const titles: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Page = (await events.data(query, { after, orderBy })).events;
        expect(page.totalCount).toBe(4);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        titles.push(...page.edges.map(({ node }: Edge) => node.title));
        ({ endCursor: after, hasNextPage: more } = page.pageInfo);
      }
      expect(titles).toEqual(await list({}, orderBy));
    },
  );

  test('refuse the cursor of another order', async () => {
    const { events: page } = await events.data('{ events(first: 1) { pageInfo { endCursor } } }');
    const query =
      'query ($after: String) { events(orderBy: DATE_ASC, after: $after) { totalCount } }';
    const { errors } = await events.answer(query, { after: page.pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
  });
});
