import { beforeAll, describe, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import {
  buildActor,
  buildArticleActors,
  buildPosition,
  openTestPeople,
  record,
} from '../../support/people.ts';
import { undescribed } from '../../support/undescribed.ts';

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on Actor { id name }
  ... on Position { title }
  ... on Place { country { name } }
  ... on Publisher { country { name } }
} }`;

const ACTORS = [
  buildActor({ name: 'Ana Ports', positions: [buildPosition({ title: 'judge' })] }),
  buildActor({ name: 'Ben Quill', kind: 'PERSON' as never }),
  buildActor({ name: 'Court of Valdoria', kind: 'ORGANIZATION' as never, countryCode: 'PL' }),
];

describe('what a description is missing of', () => {
  test('is a type, field, argument, input field or enum value', () => {
    const sdl = `
      directive @a(b: Int) on OBJECT
      type Query { "d" c(e: Int): T }
      "d" type T { f: E }
      enum E { "d" G H }
      "d" input I { j: Int }
      "d" scalar S`;
    expect(undescribed(sdl)).toEqual(['Query.c.e', 'T.f', 'E', 'E.H', 'I.j']);
  });
});

describeEachDatabase('people as a subgraph', (engine) => {
  let people: TestSubgraph;
  let ids: Record<string, string>;
  beforeAll(async () => {
    people = await openTestPeople(engine);
    const recorded = await record(people, buildArticleActors(ACTORS));
    const { country } = await people.data('{ country(isoCode: "UA") { id } }');
    ids = { Ukraine: country.id };
    for (const [key, { actorId }] of Object.entries(recorded)) ids[key] = actorId;
  });

  const entity = async (representation: Record<string, unknown>) =>
    (await people.data(ENTITIES, { representations: [representation] }))._entities[0];

  test('describes all that it offers', () => {
    expect(undescribed(people.service.sdl)).toEqual([]);
  });

  test('is ready while its database answers', async () => {
    await expect(people.service.ready()).resolves.toBeUndefined();
  });

  test.each([
    ['Actor', 'Ana Ports', 'Official'],
    ['Actor', 'Ben Quill', 'Person'],
    ['Actor', 'Court of Valdoria', 'Organization'],
    ['Actor', 'Ukraine', 'Country'],
    ['Official', 'Ana Ports', 'Official'],
    ['Person', 'Ben Quill', 'Person'],
    ['Organization', 'Court of Valdoria', 'Organization'],
    ['Country', 'Ukraine', 'Country'],
  ])('knows the %s %s by id, as %s', async (__typename, name, type) => {
    const id = ids[name]!;
    expect(await entity({ __typename, id })).toEqual({ __typename: type, id, name });
  });

  test.each([
    ['Official', 'Ben Quill'],
    ['Person', 'Ana Ports'],
    ['Organization', 'Ukraine'],
    ['Country', 'Court of Valdoria'],
    ['Actor', 'nobody'],
    ['Position', 'nobody'],
  ])('knows no %s by the id of %s', async (__typename, name) => {
    expect(await entity({ __typename, id: ids[name] ?? 'act_ø' })).toBeNull();
  });

  test('knows countries by code and positions by id', async () => {
    expect(await entity({ __typename: 'Country', isoCode: 'UA' })).toMatchObject({
      name: 'Ukraine',
    });
    expect(await entity({ __typename: 'Country', isoCode: 'ØØ' })).toBeNull();
    const { official } = await people.data(
      'query ($id: ID!) { official(id: $id) { tenures { position { id } } } }',
      { id: ids['Ana Ports'] },
    );
    const { id } = official.tenures[0].position;
    expect(await entity({ __typename: 'Position', id })).toEqual({
      __typename: 'Position',
      title: 'judge',
    });
  });

  test.each(['Place', 'Publisher'])('lends a %s the country of its code', async (__typename) => {
    const countryOf = async (countryCode: string | null) =>
      (await entity({ __typename, id: 'x', countryCode })).country;
    expect(await countryOf('UA')).toEqual({ name: 'Ukraine' });
    expect(await countryOf('ØØ')).toBeNull();
    expect(await countryOf(null)).toBeNull();
  });
});
