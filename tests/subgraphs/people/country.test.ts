import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import { buildActor, buildArticleActors, openTestPeople, record } from '../../support/people.ts';

describeEachDatabase('a country', (engine) => {
  let people: TestSubgraph;
  beforeAll(async () => {
    people = await openTestPeople(engine);
  });

  test('is found by its code; all are listed by name', async () => {
    const { country, countries } = await people.data(`{
      country(isoCode: "ua") { isoCode name externalIds { scheme value } officials { totalCount } }
      countries { name isoCode }
    }`);
    expect(country).toEqual({
      isoCode: 'UA',
      name: 'Ukraine',
      externalIds: [{ scheme: 'iso3166', value: 'UA' }],
      officials: { totalCount: 0 },
    });
    expect(countries.length).toBeGreaterThan(190);
    const names = countries.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect((await people.data('{ country(isoCode: "ØØ") { id } }')).country).toBeNull();
  });
});

describeEachDatabase('the officials of a country', (engine) => {
  let people: TestSubgraph;
  beforeAll(async () => {
    people = await openTestPeople(engine);
    const named = ['Ann', 'Ben', 'Cem'].map((name) =>
      buildActor({ name: `${name} Lund`, countryCode: 'PL' }),
    );
    const other = buildActor({ name: 'Dag Lund', countryCode: 'UA' });
    await record(people, buildArticleActors([...named, other]));
  });

  const QUERY = `query ($first: Int, $after: String) {
    pl: country(isoCode: "PL") { ...page } ua: country(isoCode: "UA") { ...page }
    tr: country(isoCode: "TR") { ...page }
  }
  fragment page on Country { officials(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { name } }
  } }`;

  const ask = async (variables: Record<string, unknown>) => {
    const answer = await people.data(QUERY, variables);
    return Object.entries(answer).map(([key, value]) => {
      const { officials } = value as { officials: OfficialsPage };
      const names = officials.edges.map(({ node }) => node.name.split(' ')[0]).join(' ');
      return `${key}: ${names} of ${officials.totalCount}${officials.pageInfo.hasNextPage ? ' …' : ''}`;
    });
  };

  test('come in pages of each country, with its own total', async () => {
    expect(await ask({ first: 2 })).toEqual(['pl: Ann Ben of 3 …', 'ua: Dag of 1', 'tr:  of 0']);
    const { pl } = await people.data(QUERY, { first: 2 });
    const after = pl.officials.pageInfo.endCursor;
    expect(await ask({ first: 2, after })).toEqual(['pl: Cem of 3', 'ua: Dag of 1', 'tr:  of 0']);
    const { pl: last } = await people.data(QUERY, { first: 2, after });
    expect(await ask({ after: last.officials.pageInfo.endCursor })).toEqual([
      'pl:  of 3',
      'ua: Dag of 1',
      'tr:  of 0',
    ]);
  });
});

interface OfficialsPage {
  totalCount: number;
  pageInfo: { hasNextPage: boolean };
  edges: { node: { name: string } }[];
}
