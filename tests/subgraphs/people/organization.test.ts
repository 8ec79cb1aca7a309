import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import {
  buildActor,
  buildArticleActors,
  buildPosition,
  openTestPeople,
  record,
} from '../../support/people.ts';

const office = (title: string, overrides = {}) =>
  buildPosition({ title, organization: 'Zeta Board', ...overrides });
const on = (day: string) => ({ earliest: day, latest: day, precision: 'DAY' as never });

describeEachDatabase('organizations', (engine) => {
  let people: TestSubgraph;
  let ids: Record<string, string>;
  beforeAll(async () => {
    people = await openTestPeople(engine);
    const recorded = await record(
      people,
      buildArticleActors([
        buildActor({
          name: 'Zeta Board',
          kind: 'ORGANIZATION' as never,
          forms: ['ZB'],
          countryCode: 'PL',
        }),
        buildActor({ name: 'Zeta Fund', kind: 'ORGANIZATION' as never }),
        buildActor({
          name: 'Ada Moor',
          positions: [office('Chair', { from: on('2031-01-01') }), office('clerk')],
        }),
        buildActor({
          name: 'Bea Moor',
          positions: [office('chair', { former: true, until: on('2030-12-31') })],
        }),
      ]),
    );
    ids = Object.fromEntries(Object.entries(recorded).map(([key, { actorId }]) => [key, actorId]));
  });

  test('are kept by the words of any of their names, by name', async () => {
    const query =
      'query ($text: String) { organizations(text: $text) { edges { node { name } } } }';
    const names = async (text: string) =>
      (await people.data(query, { text })).organizations.edges.map(
        ({ node }: { node: { name: string } }) => node.name,
      );
    expect(await names('zet')).toEqual(['Zeta Board', 'Zeta Fund']);
    expect(await names('zb')).toEqual(['Zeta Board']);
    expect(await names('fund zeta')).toEqual(['Zeta Fund']);
    expect(await names('oard')).toEqual([]);
  });

  test('come in pages; without a text, all of them', async () => {
    const { organizations } = await people.data(
      '{ organizations(first: 100) { totalCount pageInfo { hasNextPage } edges { node { name } } } }',
    );
    expect(organizations.totalCount).toBeGreaterThan(100);
    expect(organizations.pageInfo.hasNextPage).toBe(true);
    expect(organizations.edges.length).toBe(100);
  });

  test('have a country and positions by title, with their holders', async () => {
    const query = `query ($id: ID!, $at: Date) { organization(id: $id) {
      country { isoCode }
      positions { title organization { name } country { isoCode }
        holders(at: $at) { former official { name } } }
    } }`;
    const ask = async (at: string | null) =>
      (await people.data(query, { id: ids['Zeta Board'], at })).organization;
    const ada = { former: false, official: { name: 'Ada Moor' } };
    const bea = { former: true, official: { name: 'Bea Moor' } };
    const position = { organization: { name: 'Zeta Board' }, country: null };
    expect(await ask(null)).toEqual({
      country: { isoCode: 'PL' },
      positions: [
        { ...position, title: 'Chair', holders: [ada, bea] },
        { ...position, title: 'clerk', holders: [ada] },
      ],
    });
    const held = (await ask('2030-12-31')).positions.map(
      ({ holders }: { holders: unknown[] }) => holders,
    );
    expect(held).toEqual([[bea], [ada]]);
  });

  test('are not found by the id of anything else', async () => {
    const query = 'query ($id: ID!) { organization(id: $id) { id } }';
    for (const id of [ids['Ada Moor'], 'ø']) {
      expect((await people.data(query, { id })).organization).toBeNull();
    }
  });
});
