import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import { buildArticle, buildClaim, openTestSources, send, type Unreserved } from './factories.ts';

describeEachDatabase('the independent sources of a claim', (engine) => {
  let sources: TestSubgraph;
  let claims = 0;
  beforeAll(async () => {
    sources = await openTestSources(engine);
  });

  /** Sends articles that all make one claim of its own; gives how many sources it has. */
  const count = async (articles: { text?: string; by?: string; credit?: string }[]) => {
    claims += 1;
    const id = `clm_${claims}`;
    for (const [index, { text, by, credit }] of articles.entries()) {
      const body = `Claim ${claims}, text ${text ?? index}.`;
      const overrides: Partial<Unreserved> = {
        creditedTo: credit ?? null,
        claims: [buildClaim(body, id, body)],
        publishedAt: `2031-05-10T0${index}:00:00.000Z`,
      };
      if (by) overrides.publisher = { name: by, domain: null, countryCode: null };
      await send(sources, buildArticle(body, overrides));
    }
    const { claim } = await sources.data(`{ claim(id: "${id}") { independentSources } }`);
    return claim.independentSources;
  };

  test.each([
    ['one article', [{}], 1],
    ['two articles', [{}, {}], 2],
    ['an article and two reprints', [{ text: 'x' }, { text: 'x' }, { text: 'x' }], 1],
    ['two that credit one agency', [{ credit: 'Ebb Wire' }, { credit: 'ebb wire' }], 1],
    ['an agency and one that credits it', [{ by: 'Ebb Wire' }, { credit: 'Ebb Wire' }], 1],
    ['a reprint of one that credits', [{ text: 'x', credit: 'Ebb Wire' }, { text: 'x' }], 1],
    ['two agencies, each credited', [{ credit: 'Ebb Wire' }, { credit: 'Flow Wire' }], 2],
  ])('are counted right for %s', async (_what, articles, expected) => {
    expect(await count(articles)).toBe(expected);
  });

  test('are none for a claim that is not known', async () => {
    expect(await sources.data('{ claim(id: "clm_none") { independentSources } }')).toEqual({
      claim: null,
    });
  });
});
