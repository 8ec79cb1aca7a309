import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../../support/open-subgraph.ts';
import { buildArticle, buildQuote, openTestSources, send } from '../factories.ts';

const ARTICLE = `query ($id: ID!) { article(id: $id) {
  quotes { id text cue saidOn { earliest } occurrences { exact } about { id } }
} }`;

describeEachDatabase('the quotes of an article', (engine) => {
  let sources: TestSubgraph;
  beforeAll(async () => {
    sources = await openTestSources(engine);
  });

  const read = async (id: string) => (await sources.data(ARTICLE, { id })).article;

  test('gives one quote to all articles that carry it', async () => {
    const quoted = (body: string, words: string) =>
      buildArticle(body, {
        quotes: [buildQuote(body, [words], { speakerId: 'act_sel', eventIds: ['evt_a'] })],
      });
    const one = await read(await send(sources, quoted('“We stay,” Sel said.', 'We stay,')));
    const two = await read(await send(sources, quoted('Sel: “we STAY!”', 'we STAY!')));
    expect(two.quotes[0].id).toBe(one.quotes[0].id);
    expect(two.quotes[0].text).toBe('We stay');
    expect(two.quotes[0].occurrences).toEqual([{ exact: 'We stay,' }, { exact: 'we STAY!' }]);
    expect(two.quotes[0].about).toEqual([{ id: 'evt_a' }]);
  });

  test('are read anew with their only article, and only gain from another', async () => {
    const day = (earliest: string) => ({
      saidOn: { earliest, latest: earliest, precision: 'DAY' as never },
    });
    const quoted = (n: number, overrides: object) => {
      const body = `In text ${n}: “the mill turns”.`;
      const quote = buildQuote(body, ['the mill turns'], { speakerId: 'act_mill', ...overrides });
      return buildArticle(body, { url: `https://mill.example/${n}`, quotes: [quote] });
    };
    const sent = async (n: number, overrides: object) => {
      const [{ cue, saidOn }] = (await read(await send(sources, quoted(n, overrides)))).quotes;
      return [cue, saidOn?.earliest ?? null];
    };
    expect(await sent(1, { cue: 'said' })).toEqual(['said', null]);
    expect(await sent(1, { cue: 'added' })).toEqual(['added', null]);
    expect(await sent(2, { cue: 'joked', ...day('2031-05-04') })).toEqual(['added', '2031-05-04']);
    expect(await sent(2, { cue: 'noted', ...day('2031-05-05') })).toEqual(['added', '2031-05-04']);
    const found = await sources.data(
      '{ quotes(filter: { speakerId: "act_mill", until: "2031-05-04" }) { totalCount } }',
    );
    expect(found).toEqual({ quotes: { totalCount: 1 } });
  });
});
