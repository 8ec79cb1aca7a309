import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../../support/open-subgraph.ts';
import { buildArticle, openTestSources, send } from '../factories.ts';

const PUBLISHER =
  'query ($id: ID!) { article(id: $id) { publisher { id name domain countryCode } } }';
const named = (
  name: string | null,
  domain: string | null = null,
  countryCode: string | null = null,
) => ({
  name,
  domain,
  countryCode,
});

describeEachDatabase('the publisher of an article', (engine) => {
  let sources: TestSubgraph;
  beforeAll(async () => {
    sources = await openTestSources(engine);
  });

  const publisherOf = async (publisher: ReturnType<typeof named> | null, url?: string) => {
    const article = buildArticle(undefined, { publisher });
    const id = await send(sources, { ...article, url: url ?? article.url });
    return (await sources.data(PUBLISHER, { id })).article.publisher;
  };

  test.each([
    ['a name that is not known', named('Ebb Post'), undefined, named('Ebb Post')],
    [
      'its domain and country',
      named('Ebb Sun', 'www.Sun.example', 'PL'),
      undefined,
      named('Ebb Sun', 'sun.example', 'PL'),
    ],
    ['a known name', named('reuters'), undefined, named('Reuters', 'reuters.com', 'GB')],
    ['a known short name', named('AFP'), undefined, named('Agence France-Presse', 'afp.com', 'FR')],
    [
      'a known host',
      named(null, 'aa.com.tr'),
      undefined,
      named('Anadolu Agency', 'aa.com.tr', 'TR'),
    ],
    [
      'the host of its address',
      null,
      'https://www.reuters.com/world/1',
      named('Reuters', 'reuters.com', 'GB'),
    ],
    [
      'an address of unknown host',
      null,
      'https://www.gull.example/1',
      named('gull.example', 'gull.example'),
    ],
    [
      'the host of a publisher met before',
      null,
      'https://sun.example/2',
      named('Ebb Sun', 'sun.example', 'PL'),
    ],
    ['an address without host', null, 'urn:sha256:00', named('Unknown publisher')],
    ['a name without letters', named('—'), 'urn:sha256:01', named('Unknown publisher')],
  ])('comes from %s', async (_from, publisher, url, expected) => {
    expect(await publisherOf(publisher, url)).toEqual({ id: expect.any(String), ...expected });
  });

  test('is one for all writings of its name, and gains what it lacked', async () => {
    const first = await publisherOf(named('The Ébb Gazette'));
    const second = await publisherOf(named('THE EBB GAZETTE', 'gazette.example', 'PL'));
    expect(second).toEqual({ ...first, domain: 'gazette.example', countryCode: 'PL' });
    expect(await publisherOf(named('The Ebb Gazette', 'other.example'))).toEqual(second);
  });
});
