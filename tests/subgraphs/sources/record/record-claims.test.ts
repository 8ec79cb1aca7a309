import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../../support/open-subgraph.ts';
import { buildArticle, buildClaim, buildQuote, openTestSources, send } from '../factories.ts';

const ARTICLE = `query ($id: ID!) { article(id: $id) {
  quotes { id }
  claims { confidence assertedBy { id } independentSources }
} }`;

describeEachDatabase('the claims of an article', (engine) => {
  let sources: TestSubgraph;
  beforeAll(async () => {
    sources = await openTestSources(engine);
  });

  const read = async (id: string) => (await sources.data(ARTICLE, { id })).article;

  test('lets a claim gain evidence, and what it lacked, from a second article', async () => {
    const body = 'Both sides stopped, Tolan said.';
    const claim = (overrides: object) =>
      buildArticle(body, {
        paragraphHashes: [],
        claims: [buildClaim(body, 'clm_shared', 'Both sides stopped', overrides)],
      });
    await send(sources, claim({ confidence: 0.6 }));
    const other = `${body} Again.`;
    const second = { ...claim({ confidence: 0.9, assertedById: 'act_tolan' }), body: other };
    const id = await send(sources, { ...buildArticle(other), claims: second.claims });
    expect((await read(id)).claims).toMatchObject([
      { confidence: 0.9, assertedBy: { id: 'act_tolan' }, independentSources: 2 },
    ]);
    const third = claim({ confidence: 0.3, assertedById: 'act_other' });
    expect((await read(await send(sources, third))).claims).toMatchObject([
      { confidence: 0.9, assertedBy: { id: 'act_tolan' } },
    ]);
  });

  test('retracts the claims and silences the quotes that lose their last article', async () => {
    const body = 'Sel said “it is over” on the quay.';
    const article = buildArticle(body, {
      quotes: [buildQuote(body, ['it is over'], { speakerLabel: 'Sel of the quay' })],
      claims: [buildClaim(body, 'clm_over', 'it is over')],
    });
    const id = await send(sources, article);
    const [quote] = (await read(id)).quotes;
    const state = async () => {
      const { claim, quotes } = await sources.data(
        '{ claim(id: "clm_over") { retractedAt evidence { id } } quotes(filter: { text: "quay over is" }) { totalCount } }',
      );
      return { claim, total: quotes.totalCount };
    };
    await send(sources, { ...article, metadataHash: 'less', quotes: [], claims: [] });
    expect((await state()).claim).toEqual({ retractedAt: expect.any(String), evidence: [] });
    const one = await sources.data('query ($id: ID!) { quote(id: $id) { occurrences { id } } }', {
      id: quote.id,
    });
    expect(one.quote).toEqual({ occurrences: [] });
    await send(sources, article);
    expect((await state()).claim).toEqual({ retractedAt: null, evidence: [expect.anything()] });
    expect((await read(id)).quotes[0].id).toBe(quote.id);
  });
});
