import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../../platform/database/database.ts';
import { openDatabase } from '../../../platform/database/index.ts';
import { Actor } from '../../../subgraphs/people/actor.ts';
import { PEOPLE_SCHEMA } from '../../../subgraphs/people/subgraph.ts';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import { buildActor, buildPosition, openTestPeople, recordOne } from '../../support/people.ts';

const ACTOR = `query ($id: ID!) { actor(id: $id) {
  __typename id name mergedIds aliases { value } externalIds { scheme value url }
} }`;

describeEachDatabase('an actor', (engine) => {
  let people: TestSubgraph;
  beforeAll(async () => {
    people = await openTestPeople(engine);
  });

  const actor = async (id: string) => (await people.data(ACTOR, { id })).actor;

  test('has its kind, names and identifiers', async () => {
    const id = await recordOne(
      people,
      buildActor({
        name: 'Rada Slavić',
        forms: ['R. Slavić', 'Slavić', 'RADA SLAVIC'],
        externalIds: [
          { scheme: 'wikidata', value: 'Q 5' },
          { scheme: 'register', value: '7' },
        ],
      }),
    );
    expect(await actor(id)).toEqual({
      __typename: 'Official',
      id,
      name: 'Rada Slavić',
      mergedIds: [],
      aliases: [{ value: 'R. Slavić' }, { value: 'Rada Slavić' }],
      externalIds: [
        { scheme: 'register', value: '7', url: null },
        { scheme: 'wikidata', value: 'Q 5', url: 'https://www.wikidata.org/wiki/Q%205' },
      ],
    });
  });

  test('is null where the id is unknown, whatever it looks like', async () => {
    for (const id of ['act_0', '', 'ø', '\u{1f600}', "' or 1 = 1", 'x'.repeat(10_000)]) {
      expect(await actor(id)).toBeNull();
    }
  });

  test('is found by its identifier elsewhere', async () => {
    const id = await recordOne(
      people,
      buildActor({ name: 'Tova Umar', externalIds: [{ scheme: 'wikidata', value: 'Q6' }] }),
    );
    const query = `query ($scheme: String!, $value: String!) {
      actorByExternalId(scheme: $scheme, value: $value) { id name } }`;
    const find = async (scheme: string, value: string) =>
      (await people.data(query, { scheme, value })).actorByExternalId;
    expect(await find('wikidata', 'Q6')).toEqual({ id, name: 'Tova Umar' });
    expect(await find('iso3166', 'UA')).toMatchObject({ name: 'Ukraine' });
    expect(await find('wikidata', 'q6')).toBeNull();
    expect(await find('wikidatä', 'Q6')).toBeNull();
    expect(await find('register', 'Q6')).toBeNull();
  });
});

describeEachDatabase('an actor that was merged into another', (engine) => {
  let people: TestSubgraph;
  let database: Database;
  let heir: string;
  let retired: string;

  beforeAll(async () => {
    people = await openTestPeople(engine);
    const position = buildPosition({ title: 'judge' });
    heir = await recordOne(people, buildActor({ name: 'Vida Wahl', countryCode: 'PL' }));
    const externalIds = [{ scheme: 'wikidata', value: 'Q8' }];
    const other = buildActor({ name: 'Vida Wahl-Xu', countryCode: 'PL', externalIds });
    retired = await recordOne(people, { ...other, positions: [position] });
    database = await openDatabase(people.url, 'people', PEOPLE_SCHEMA);
    await database.write((manager) => manager.update(Actor, { id: retired }, { mergedInto: heir }));
  });
  afterAll(() => database.close());

  test('gives its heir under the retired id', async () => {
    const query = `query ($id: ID!) {
      actor(id: $id) { id mergedIds } official(id: $id) { id name }
      _entities(representations: [{ __typename: "Official", id: $id }]) { ... on Official { id } }
    }`;
    expect(await people.data(query, { id: retired })).toEqual({
      actor: { id: heir, mergedIds: [retired] },
      official: { id: heir, name: 'Vida Wahl' },
      _entities: [{ id: heir }],
    });
  });

  test('is in no list', async () => {
    const { officials, country } = await people.data(`{
      officials(filter: { text: "wahl" }) { totalCount edges { node { id } } }
      country(isoCode: "PL") { officials { totalCount edges { node { id } } } }
    }`);
    const alone = { totalCount: 1, edges: [{ node: { id: heir } }] };
    expect(officials).toEqual(alone);
    expect(country.officials).toEqual(alone);
  });

  test.each([
    ['name', buildActor({ name: 'Vida Wahl-Xu' })],
    [
      'identifier',
      buildActor({ name: 'V. X.', externalIds: [{ scheme: 'wikidata', value: 'Q8' }] }),
    ],
  ])('leads mentions of its %s to the heir', async (_what, mention) => {
    expect(await recordOne(people, mention)).toBe(heir);
  });
});
