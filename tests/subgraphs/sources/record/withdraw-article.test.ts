import { beforeAll, expect, test } from '@jest/globals';
import { ingestCaller } from '../../../support/callers.ts';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import { isWrite, type TestSubgraph } from '../../../support/open-subgraph.ts';
import {
  buildArticle,
  buildClaim,
  buildQuote,
  openTestSources,
  reserve,
  send,
  spanOf,
  withdraw,
} from '../factories.ts';

const STATE = `query ($id: ID!, $event: _Any!) {
  article(id: $id) { retractedAt mentions { confidence } quotes { id } claims { id retractedAt } }
  articles { totalCount }
  quotes { edges { node { text occurrences { exact } about { id } } } }
  search(text: "bridge") { totalCount }
  _entities(representations: [$event]) {
    ... on Event { articles { totalCount } quotes { totalCount } claims { id retractedAt } }
  }
}`;

/** An article that says of a bridge that it is open; one quote and one claim are in all of them. */
function buildBridgeArticle(n: number) {
  const body = `“The bridge is open,” Sel said. It was day ${n} of the works.`;
  return buildArticle(body, {
    eventIds: ['evt_bridge'],
    mentions: [{ ...spanOf(body, 'Sel'), actorId: 'act_sel', confidence: 0.9 }],
    quotes: [
      buildQuote(body, ['The bridge is open,'], {
        speakerId: 'act_sel',
        eventIds: ['evt_bridge'],
      }),
    ],
    claims: [
      buildClaim(body, 'clm_open', 'bridge is open', { eventId: 'evt_bridge' }),
      buildClaim(body, `clm_day_${n}`, `day ${n}`, { eventId: 'evt_bridge' }),
    ],
  });
}

describeEachDatabase('withdrawing an article', (engine) => {
  let sources: TestSubgraph;
  let ids: string[];
  beforeAll(async () => {
    sources = await openTestSources(engine);
    ids = [await send(sources, buildBridgeArticle(1)), await send(sources, buildBridgeArticle(2))];
  });

  const state = async (id: string) => {
    const event = { __typename: 'Event', id: 'evt_bridge' };
    const { _entities, ...rest } = await sources.data(STATE, { id, event });
    return { ...rest, event: _entities[0] };
  };

  test('answers null for an unknown one', async () => {
    expect(await withdraw(sources, 'art_unknown')).toBeNull();
  });

  test('takes it out of every list, with what rests on it alone', async () => {
    expect(await withdraw(sources, ids[0]!)).toEqual({ articleId: ids[0], claims: 1 });
    const left = await state(ids[0]!);
    expect(left).toMatchObject({
      articles: { totalCount: 1 },
      quotes: { edges: [{ node: { occurrences: [{}], about: [{ id: 'evt_bridge' }] } }] },
      search: { totalCount: 2 },
      event: { articles: { totalCount: 1 }, quotes: { totalCount: 1 } },
    });
    expect(left.event.claims).toEqual([
      { id: 'clm_day_2', retractedAt: null },
      { id: 'clm_open', retractedAt: null },
      { id: 'clm_day_1', retractedAt: expect.any(String) },
    ]);
  });

  test('still shows it by id, with when it was withdrawn', async () => {
    expect((await state(ids[0]!)).article).toEqual({
      retractedAt: expect.any(String),
      mentions: [{ confidence: 0.9 }],
      quotes: [{ id: expect.any(String) }],
      claims: [
        { id: 'clm_open', retractedAt: null },
        { id: 'clm_day_1', retractedAt: expect.any(String) },
      ],
    });
  });

  test('changes nothing the second time', async () => {
    const before = await sources.rows();
    const statements = await sources.statementsOf(async () => {
      expect(await withdraw(sources, ids[0]!)).toEqual({ articleId: ids[0], claims: 0 });
    });
    expect(statements.filter(isWrite)).toEqual([]);
    expect(await sources.rows()).toEqual(before);
  });

  test('of the last article leaves nothing to be found', async () => {
    expect(await withdraw(sources, ids[1]!)).toEqual({ articleId: ids[1], claims: 2 });
    expect(await state(ids[1]!)).toMatchObject({
      articles: { totalCount: 0 },
      quotes: { edges: [] },
      search: { totalCount: 0 },
      event: { articles: { totalCount: 0 }, quotes: { totalCount: 0 } },
    });
    const { claim } = await sources.data(
      '{ claim(id: "clm_open") { evidence { id } independentSources } }',
    );
    expect(claim).toEqual({ evidence: [], independentSources: 0 });
  });

  test('is undone by recording it again', async () => {
    const article = { ...buildBridgeArticle(2), url: await urlOf(ids[1]!) };
    expect(await reserve(sources, article)).toMatchObject({ state: 'OUTDATED' });
    expect(await send(sources, article)).toBe(ids[1]);
    expect(await state(ids[1]!)).toMatchObject({
      article: { retractedAt: null },
      articles: { totalCount: 1 },
      quotes: { edges: [{ node: { text: 'The bridge is open', about: [{}] } }] },
      search: { totalCount: 2 },
      event: { articles: { totalCount: 1 }, quotes: { totalCount: 1 } },
    });
  });

  const urlOf = async (id: string): Promise<string> =>
    (await sources.data('query ($id: ID!) { article(id: $id) { url } }', { id })).article.url;

  test('refuses a reason of more than 1,000 characters', async () => {
    const query =
      'mutation ($reason: String!) { withdrawArticle(id: "x", reason: $reason) { claims } }';
    const { errors } = await sources.answer(query, { reason: 'x'.repeat(1_001) }, ingestCaller);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('retracts a claim once when all its articles are withdrawn at once', async () => {
    const articles = [11, 12, 13, 14].map((n) => {
      const body = `Notice ${n}: the pass is shut.`;
      const claims = [buildClaim(body, 'clm_pass', 'the pass is shut')];
      return buildArticle(body, { claims });
    });
    const sent = await Promise.all(articles.map((article) => send(sources, article)));
    const counts = await Promise.all(sent.map((id) => withdraw(sources, id)));
    expect(counts.map((count) => count!.claims).sort()).toEqual([0, 0, 0, 1]);
    const { claim } = await sources.data('{ claim(id: "clm_pass") { retractedAt } }');
    expect(claim.retractedAt).not.toBeNull();
  });
});
