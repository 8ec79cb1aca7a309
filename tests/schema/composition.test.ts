import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { compose } from '../../cli/compose/compose.ts';
import { SUBGRAPHS } from '../../subgraphs/index.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8');

const { files, warnings } = compose(read('supergraph.yaml'));
const api = buildSchema(files.get('api.graphql')!);

/** Everything in a type that a client meets and wants explained, by path. */
function* described(type: GraphQLNamedType): Generator<[string, string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      const path = `${type.name}.${field.name}`;
      yield [path, field.description];
      for (const arg of 'args' in field ? field.args : []) {
        yield [`${path}(${arg.name})`, arg.description];
      }
    }
  }
}

describe('the composed schema', () => {
  test.each([...files])('schema/%s is up to date', (name, text) => {
    expect(read(name)).toBe(text);
  });

  test('composes without error and without hint', () => {
    const { errors, hints } = composeServices(
      SUBGRAPHS.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl()) })),
    );
    expect(errors ?? []).toEqual([]);
    expect(hints).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('explains every type, field, argument and value to the client', () => {
    const own = Object.values(api.getTypeMap()).filter(
      (type) =>
        !type.name.startsWith('__') &&
        !isSpecifiedScalarType(type) &&
        !['Query', 'Mutation'].includes(type.name),
    );
    const bare = [...own, api.getQueryType()!, api.getMutationType()!]
      .flatMap((type) => [...described(type)])
      .filter(([, description]) => !description)
      .map(([path]) => path);
    expect(bare.filter((path) => path !== 'Query' && path !== 'Mutation')).toEqual([]);
  });

  test('shows clients the public write side only', () => {
    const mutations = Object.keys(api.getMutationType()!.getFields());
    expect(mutations).toEqual(expect.arrayContaining(['ingestArticle', 'retractArticle']));
    expect(mutations.filter((name) => /^(record|reserve|withdraw)/.test(name))).toEqual([]);
    const internal = Object.keys(api.getTypeMap()).filter((name) => /^Record|^Reserve/.test(name));
    expect(internal).toEqual([]);
  });

  test('lets every reference to an entity of another subgraph be null', () => {
    const crossing = [
      'Quote.speaker',
      'Mention.actor',
      'Participation.actor',
      'CountSummary.side',
      'Claim.event',
      'Claim.actor',
      'Tenure.claim',
      'Place.country',
      'Publisher.country',
    ];
    for (const path of crossing) {
      const [type = '', field = ''] = path.split('.');
      const owner = api.getType(type);
      const found = isObjectType(owner) ? owner.getFields()[field] : undefined;
      expect([path, String(found?.type)]).toEqual([path, expect.not.stringMatching(/!$/)]);
    }
  });
});

describe('an answer outlives a subgraph that is down, because', () => {
  const types = SUBGRAPHS.flatMap(({ name, sdl }) =>
    parse(sdl()).definitions.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION ? [{ subgraph: name, type }] : [],
    ),
  );
  const isAdded = ({ name, directives = [] }: ObjectTypeDefinitionNode) =>
    name.value === 'Query' || directives.some(({ name }) => name.value === 'interfaceObject');

  test.each(types.filter(({ type }) => isAdded(type)))(
    'no field but the key of $type.name.value in $subgraph is never null',
    ({ type }) => {
      const never = (type.fields ?? []).filter(
        ({ name, type }) =>
          type.kind === Kind.NON_NULL_TYPE && !/^(id|_service|_entities)$/.test(name.value),
      );
      expect(never.map(({ name }) => name.value)).toEqual([]);
    },
  );
});

describe('compose', () => {
  test('says of which subgraph it finds neither code nor schema', () => {
    const configuration = read('supergraph.yaml').replace(/\bpeople\b/g, 'persons');
    expect(() => compose(configuration)).toThrow("'persons'");
  });
});
