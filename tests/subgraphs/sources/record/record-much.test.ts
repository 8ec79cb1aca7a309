import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../../support/open-subgraph.ts';
import {
  buildArticle,
  buildClaim,
  buildQuote,
  openTestSources,
  record,
  reserve,
  send,
  spanOf,
} from '../factories.ts';

const ARTICLE = `query ($id: ID!) { article(id: $id) {
  quotes { id occurrences { exact } }
  claims { evidence { exact } }
} }`;

describeEachDatabase('recording much', (engine) => {
  let sources: TestSubgraph;
  beforeAll(async () => {
    sources = await openTestSources(engine);
  });

  const read = async (id: string) => (await sources.data(ARTICLE, { id })).article;

  test('makes one quote, claim and publisher of those that many writers meet at once', async () => {
    const articles = Array.from({ length: 6 }, (_, i) => {
      const body = `Report ${i}: “all is well” in Port Ebb.`;
      return buildArticle(body, {
        publisher: { name: 'Ebb Courier', domain: null, countryCode: null },
        creditedTo: 'Ebb Wire',
        quotes: [buildQuote(body, ['all is well'], { speakerId: 'act_ebb' })],
        claims: [buildClaim(body, 'clm_ebb', 'all is well')],
      });
    });
    const ids = await Promise.all(articles.map((article) => send(sources, article)));
    const found = await Promise.all(ids.map(read));
    expect(new Set(found.map(({ quotes }) => quotes[0].id)).size).toBe(1);
    expect(found[0].quotes[0].occurrences).toHaveLength(6);
    expect(found[0].claims[0].evidence).toHaveLength(6);
    const { publishers } = await sources.data('{ publishers(text: "ebb") { name } }');
    expect(publishers).toEqual([{ name: 'Ebb Courier' }, { name: 'Ebb Wire' }]);
  });

  test('takes as many statements for a long list as for a short one', async () => {
    const statements = async (size: number) => {
      const lines = Array.from({ length: size }, (_, i) => `Envoy${size}x${i} waits${size}x${i}.`);
      const body = lines.join('\n');
      const article = buildArticle(body, {
        mentions: lines.map((line, i) => ({
          ...spanOf(body, line.split(' ')[0]!),
          actorId: `act_${i}`,
          confidence: 1,
        })),
        quotes: lines.map((line) => buildQuote(body, [line], { eventIds: ['evt_wait'] })),
        claims: lines.map((line, i) => buildClaim(body, `clm_${size}_${i}`, line)),
      });
      const reservation = await reserve(sources, article);
      return (await sources.statementsOf(() => record(sources, article, reservation))).length;
    };
    // The first article of a publisher makes the publisher too.
    await send(sources, buildArticle());
    expect(await statements(100)).toBe(await statements(2));
  });
});
