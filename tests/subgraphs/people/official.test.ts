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

const day = (value: string) => ({ earliest: value, latest: value, precision: 'DAY' as never });
const from = (value: string) => ({ from: day(value) });
const until = (value: string) => ({ until: day(value) });
const port = (overrides = {}) => buildPosition({ organization: 'Port of Valdoria', ...overrides });
const mint = (overrides = {}) => buildPosition({ organization: 'Mint of Valdoria', ...overrides });

const OFFICIALS = [
  buildActor({
    name: 'Ämilia Brandt',
    forms: ['Emily Brandt'],
    countryCode: 'PL',
    positions: [port(from('2031-01-01'))],
  }),
  buildActor({
    name: 'Bruno Ödegaard',
    countryCode: 'PL',
    positions: [port({ ...from('2030-01-01'), ...until('2030-12-31') })],
  }),
  buildActor({ name: 'Carla Brandauer', countryCode: 'UA', positions: [mint({ former: true })] }),
  buildActor({
    name: 'Dario Emil',
    positions: [mint(), port({ former: true, ...until('2029-06-30') })],
  }),
  buildActor({ name: 'Ewa Bräuer' }),
];

const NAMES = `query ($filter: OfficialFilter, $first: Int, $after: String) {
  officials(filter: $filter, first: $first, after: $after) {
    totalCount
    edges { cursor node { name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

describeEachDatabase('officials', (engine) => {
  let people: TestSubgraph;
  let ids: Record<string, string>;
  beforeAll(async () => {
    people = await openTestPeople(engine);
    const noise = [
      buildActor({ name: 'Brandt Institute', kind: 'ORGANIZATION' as never }),
      buildActor({ name: 'Gerda Brandt', kind: 'PERSON' as never }),
    ];
    const recorded = await record(people, buildArticleActors([...OFFICIALS, ...noise]));
    ids = Object.fromEntries(Object.entries(recorded).map(([key, { actorId }]) => [key, actorId]));
  });

  const page = async (variables: Record<string, unknown>) =>
    (await people.data(NAMES, variables)).officials;
  const names = async (filter: Record<string, unknown> | null) => {
    const { edges, totalCount } = await page({ filter });
    expect(totalCount).toBe(edges.length);
    return edges.map(({ node }: { node: { name: string } }) => node.name.split(' ')[0]);
  };

  test.each([
    [null, 'Ämilia Bruno Carla Dario Ewa'],
    [{}, 'Ämilia Bruno Carla Dario Ewa'],
    [{ text: 'brand' }, 'Ämilia Carla'],
    [{ text: 'AMILIA' }, 'Ämilia'],
    [{ text: 'emil' }, 'Ämilia Dario'],
    [{ text: 'brandt em' }, 'Ämilia'],
    [{ text: 'odegard' }, ''],
    [{ text: 'ödeg' }, 'Bruno'],
    [{ text: 'randt' }, ''],
    [{ text: '%' }, ''],
    [{ text: '' }, ''],
    [{ text: 'b_ä' }, 'Ämilia'],
    [{ countryCode: 'PL' }, 'Ämilia Bruno'],
    [{ countryCode: 'pl' }, 'Ämilia Bruno'],
    [{ countryCode: 'XX' }, ''],
    [{ countryCode: 'PL', text: 'bruno' }, 'Bruno'],
    [{ heldOfficeOn: '2031-02-01' }, 'Ämilia Carla Dario'],
    [{ heldOfficeOn: '2031-05-11' }, 'Ämilia Dario'],
    [{ heldOfficeOn: '2030-06-15' }, 'Bruno Carla Dario'],
    [{ heldOfficeOn: '2030-12-31', countryCode: 'PL' }, 'Bruno'],
  ])('kept by %j are %s, by name', async (filter, expected) => {
    expect((await names(filter)).join(' ')).toBe(expected);
  });

  test('are kept by an organization, and by the day they held an office of it', async () => {
    const { organizations } = await people.data(
      '{ organizations(text: "port valdoria") { edges { node { id } } } }',
    );
    const organizationId = organizations.edges[0].node.id;
    expect(await names({ organizationId })).toEqual(['Ämilia', 'Bruno', 'Dario']);
    expect(await names({ organizationId, heldOfficeOn: '2031-05-11' })).toEqual(['Ämilia']);
    expect(await names({ organizationId: 'act_none' })).toEqual([]);
  });

  test('come in pages that hold each of them once, in order', async () => {
    const all = await page({ first: 100 });
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const part: typeof all = await page({ first: 2, after });
      expect(part.totalCount).toBe(5);
      expect(part.pageInfo).toEqual({
        hasNextPage: seen.length + 2 < 5,
        hasPreviousPage: after !== null,
        startCursor: part.edges[0].cursor,
        endCursor: part.edges.at(-1).cursor,
      });
      seen.push(...part.edges);
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all.edges);
  });

  test.each([
    [{ first: 0 }, 'BAD_USER_INPUT', 'first is 1 to 100; got 0.'],
    [{ first: -1 }, 'BAD_USER_INPUT', 'first is 1 to 100; got -1.'],
    [{ first: 101 }, 'BAD_USER_INPUT', 'first is 1 to 100; got 101.'],
    [{ after: 'x' }, 'INVALID_CURSOR', 'The cursor does not belong to this list.'],
    [{ after: '' }, 'INVALID_CURSOR', 'The cursor does not belong to this list.'],
  ])('refuse the page %j', async (variables, code, message) => {
    const { errors, data } = await people.answer(NAMES, variables);
    expect(data).toEqual({ officials: null });
    expect(errors).toEqual([expect.objectContaining({ message, extensions: { code } })]);
  });

  test('take no cursor of any length', async () => {
    const { errors } = await people.answer(NAMES, { after: 'a'.repeat(5000) });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_CURSOR' });
  });

  test('take no cursor of another list', async () => {
    const { organizations } = await people.data('{ organizations(first: 1) { edges { cursor } } }');
    const { errors } = await people.answer(NAMES, { after: organizations.edges[0].cursor });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_CURSOR' });
  });

  test('list their offices newest first, on a day those held on it', async () => {
    const query = `query ($id: ID!, $at: Date) { official(id: $id) {
      tenures(at: $at) { former official { name } position { title organization { name } } }
    } }`;
    const id = ids['Dario Emil'];
    const bodies = async (at: string | null) =>
      (await people.data(query, { id, at })).official.tenures.map(
        (tenure: { position: { organization: { name: string } } }) =>
          tenure.position.organization.name.split(' ')[0],
      );
    expect(await bodies(null)).toEqual(['Mint', 'Port']);
    expect(await bodies('2031-05-10')).toEqual(['Mint']);
    expect(await bodies('2029-06-30')).toEqual(['Mint', 'Port']);
    expect(await bodies('2029-07-01')).toEqual(['Mint']);
  });

  test('keep on a day exactly those who list an office on it', async () => {
    const query = `query ($at: Date) {
      held: officials(filter: { heldOfficeOn: $at }) { edges { node { id } } }
      officials { edges { node { id tenures(at: $at) { former } } } }
    }`;
    for (const at of ['2029-06-30', '2029-12-31', '2030-01-01', '2031-01-01', '2031-05-10']) {
      const { held, officials } = await people.data(query, { at });
      const listing = officials.edges.filter(
        ({ node }: { node: { tenures: unknown[] } }) => node.tenures.length > 0,
      );
      const idsOf = (edges: { node: { id: string } }[]) => edges.map(({ node }) => node.id);
      expect(idsOf(listing)).toEqual(idsOf(held.edges));
    }
  });

  test.each([
    ['a person', 'Gerda Brandt'],
    ['a body', 'Brandt Institute'],
    ['nobody', 'none'],
  ])('are not found by the id of %s', async (_what, key) => {
    const { official } = await people.data('query ($id: ID!) { official(id: $id) { id } }', {
      id: ids[key] ?? 'act_né\u{1f600}',
    });
    expect(official).toBeNull();
  });
});

describeEachDatabase('a page of officials with all that hangs on them', (engine) => {
  const NESTED = `query ($first: Int!) { officials(first: $first) { totalCount edges { node {
    name aliases { value } externalIds { scheme value url } mergedIds
    nationality { name officials(first: 2) { totalCount edges { node { tenures { rank } } } } }
    tenures(at: "2031-05-10") { rank official { name } position {
      title country { name } holders { official { name } }
      organization { name aliases { value } country { isoCode } positions { title } } } }
  } } } }`;

  test('costs no more statements for 50 than for 5', async () => {
    const people = await openTestPeople(engine);
    const actors = Array.from({ length: 60 }, (_, n) =>
      buildActor({
        name: `Official Number${n}`,
        countryCode: ['PL', 'UA', 'TR', 'CH'][n % 4]!,
        externalIds: [{ scheme: 'wikidata', value: `Q${n}` }],
        positions: [buildPosition({ organization: `Office ${n % 7}`, countryCode: 'PL' })],
      }),
    );
    await record(people, buildArticleActors(actors));
    const count = async (first: number) => {
      const statements = await people.statementsOf(async () => {
        const { officials } = await people.data(NESTED, { first });
        expect(officials.edges.length).toBe(first);
      });
      return statements.length;
    };
    // Loads that happen to fall into one turn of the event loop share a statement, so that a few
    // may come and go; one statement for each official would make forty-five more.
    expect(Math.abs((await count(50)) - (await count(5)))).toBeLessThan(5);
  });
});
