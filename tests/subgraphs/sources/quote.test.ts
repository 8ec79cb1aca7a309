import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import { buildArticle, buildQuote, openTestSources, send, withdraw } from './factories.ts';

const LIST = `query ($filter: QuoteFilter, $first: Int, $after: String) {
  quotes(filter: $filter, first: $first, after: $after) {
    totalCount
    edges { node { id text } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const day = (earliest: string) => ({
  saidOn: { earliest, latest: earliest, precision: 'DAY' as never },
});
const kind = (value: string) => ({ kind: value as never });

describeEachDatabase('quotes', (engine) => {
  let sources: TestSubgraph;
  beforeAll(async () => {
    sources = await openTestSources(engine);
    const body = 'A: the gates stay shut. B: gates may open. C: no gates. D: we wait.';
    const quotes = [
      buildQuote(body, ['the gates stay shut'], {
        speakerId: 'act_a',
        eventIds: ['evt_gate'],
        ...day('2031-05-01'),
      }),
      buildQuote(body, ['gates may open'], {
        speakerId: 'act_b',
        eventIds: ['evt_gate', 'evt_b'],
        ...kind('PARTIAL'),
      }),
      buildQuote(body, ['no gates'], {
        speakerId: 'act_a',
        ...kind('INDIRECT'),
        ...day('2031-05-03'),
      }),
      buildQuote(body, ['we wait'], { speakerId: null, ...day('2031-05-02') }),
    ];
    await send(sources, buildArticle(body, { quotes }));
    const lie = 'E: the gates fell.';
    const gone = buildArticle(lie, {
      quotes: [buildQuote(lie, ['the gates fell'], { speakerId: 'act_a', eventIds: ['evt_gate'] })],
    });
    await withdraw(sources, await send(sources, gone));
  });

  const page = async (variables: Record<string, unknown>) =>
    (await sources.data(LIST, variables)).quotes;
  const listed = ({ edges }: { edges: { node: { text: string } }[] }) =>
    edges.map(({ node }) => node.text.split(' ')[1]).join(' ');

  test.each([
    [null, 'may gates wait gates'],
    [{ text: 'gates' }, 'may gates gates'],
    [{ text: 'GATES shut' }, 'gates'],
    [{ text: 'fell' }, ''],
    [{ speakerId: 'act_a' }, 'gates gates'],
    [{ eventId: 'evt_gate' }, 'may gates'],
    [{ kind: ['PARTIAL', 'INDIRECT'] }, 'may gates'],
    [{ kind: [] }, ''],
    [{ from: '2031-05-02' }, 'may gates wait'],
    [{ from: '2031-05-02', until: '2031-05-03' }, 'gates wait'],
    [{ until: '2031-05-01' }, 'gates'],
    [{ speakerId: 'act_a', until: '2031-05-02', eventId: 'evt_gate', kind: ['DIRECT'] }, 'gates'],
  ])('kept by %j are %s, newest first', async (filter, expected) => {
    const found = await page({ filter });
    expect(listed(found)).toBe(expected);
    expect(found.totalCount).toBe(expected.split(' ').filter(Boolean).length);
  });

  test('come in pages that follow each other', async () => {
    const first = await page({ first: 3 });
    const rest = await page({ first: 3, after: first.pageInfo.endCursor });
    expect([first, rest].map(listed)).toEqual(['may gates wait', 'gates']);
    expect([first, rest].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
  });

  test('are found by id', async () => {
    const { edges } = await page({ first: 1 });
    const one = (id: string) =>
      sources.data('query ($id: ID!) { quote(id: $id) { text } }', { id });
    expect(await one(edges[0].node.id)).toEqual({ quote: { text: 'gates may open' } });
    expect(await one('quo_none')).toEqual({ quote: null });
  });
});
