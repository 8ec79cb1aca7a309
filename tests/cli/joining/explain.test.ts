import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { composeParts, type Part } from '../../../cli/compose/compose-parts.ts';
import { explainErrors, explainHints } from '../../../cli/joining/explain.ts';
import type { Finding } from '../../../cli/joining/finding.ts';
import { federated, SMALL_GRAPH, WEATHER } from '../../support/joining-schema.ts';

const part = (name: string, sdl: string): Part => ({
  name,
  url: `http://${name}/graphql`,
  typeDefs: parse(sdl),
});

const graph = Object.entries(SMALL_GRAPH).map(([name, sdl]) => part(name, sdl));

/** What is told of a schema that would join the graph. */
function told(...schemas: string[]): Finding[] {
  const parts = schemas.map((sdl, index) => part(`joining${index}`, sdl));
  return explainErrors(composeParts([...graph, ...parts]).errors);
}

/** What is told of subgraphs that make a graph of their own. */
function toldAlone(...schemas: string[]): Finding[] {
  return explainErrors(composeParts(schemas.map((sdl, at) => part(`s${at}`, sdl))).errors);
}

const official = (fields: string, key = 'id') =>
  federated(`type Official @key(fields: "${key}") { ${fields} }`);

describe('a composition error is told with its reason and the fix', () => {
  test.each<[string, string, string, RegExp, RegExp]>([
    [
      'an interface object beside one of its kinds',
      federated(
        'type Event @key(fields: "id") @interfaceObject { id: ID! a: Int } type Exchange @key(fields: "id") { id: ID! b: Int }',
      ),
      'INTERFACE_OBJECT_USAGE_ERROR',
      /stands for all kinds/,
      /two subgraphs/,
    ],
    [
      'an interface object without a key',
      federated('type Event @interfaceObject { id: ID! a: Int }'),
      'INTERFACE_OBJECT_USAGE_ERROR',
      /without a key/,
      /@key\(fields: "id"\)/,
    ],
    [
      'an interface of the graph as a type',
      federated('type Event @key(fields: "id") { id: ID! a: Int }'),
      'TYPE_KIND_MISMATCH',
      /interfaces with a key/,
      /@interfaceObject/,
    ],
    [
      'an interface of the graph as an interface',
      federated('interface Event @key(fields: "id") { id: ID! } type Query { a: Event }'),
      'INTERFACE_KEY_MISSING_IMPLEMENTATION_TYPE',
      /Only the subgraph that defines such an interface/,
      /@interfaceObject/,
    ],
    [
      'another kind of type',
      federated('interface Official @key(fields: "id") { id: ID! }'),
      'TYPE_KIND_MISMATCH',
      /one kind of type/,
      /another name/,
    ],
    [
      'an entity without its key',
      federated('type Official { id: ID! a: Int }'),
      'INVALID_FIELD_SHARING',
      /without a key counts as a value/,
      /give it its key/,
    ],
    [
      'a field of another subgraph as one’s own',
      official('id: ID! name: String!'),
      'INVALID_FIELD_SHARING',
      /belongs to one subgraph/,
      /mark it @external/,
    ],
    [
      'a value type that is not marked as shared',
      federated('type Query { a: PageInfo } type PageInfo { hasNextPage: Boolean! }'),
      'INVALID_FIELD_SHARING',
      /every field must be shared/,
      /@shareable/,
    ],
    [
      'an entry of Query that is taken',
      federated('type Query { events: Int }'),
      'INVALID_FIELD_SHARING',
      /same entry/,
      /another name/,
    ],
    [
      'a field marked as another’s that nothing needs',
      official('id: ID! name: String! @external'),
      'EXTERNAL_UNUSED',
      /nothing here uses it/,
      /@requires/,
    ],
    [
      'a field marked as another’s that nobody has',
      official('id: ID! nam: String @external a: Int @requires(fields: "nam")'),
      'EXTERNAL_MISSING_ON_BASE',
      /misspelt/,
      /api\.graphql/,
    ],
    [
      'a field marked as another’s with another type',
      official('id: ID! name: Int! @external a: Int @requires(fields: "name")'),
      'EXTERNAL_TYPE_MISMATCH',
      /another type/,
      /Copy the type/,
    ],
    [
      'a key of a field that is not there',
      official('id: ID! a: Int', 'number'),
      'KEY_INVALID_FIELDS',
      /not there/,
      /id: ID!/,
    ],
    [
      'a key that the graph does not know',
      official('number: ID! a: Int', 'number'),
      'SATISFIABILITY_ERROR',
      /finds no way/,
      /@key\(fields: "id"\)/,
    ],
    [
      'an enum with other values',
      federated('type Query { a: EventStatus } enum EventStatus { UNKNOWN NEW }'),
      'ENUM_VALUE_MISMATCH',
      /same values/,
      /another name/,
    ],
    [
      '@interfaceObject in a schema of Federation 1',
      'type Event @key(fields: "id") @interfaceObject { id: ID! a: Int }',
      'INVALID_GRAPHQL',
      /Federation 1/,
      /extend schema @link/,
    ],
    [
      'a directive that is not there',
      `${federated('type Query { a: Int }')} extend type Query { b: Int @sparkle }`,
      'INVALID_GRAPHQL',
      /neither defined here nor imported/,
      /import/,
    ],
    [
      'a version of Federation that is not there',
      federated('type Query { a: Int }').replace('v2.9', 'v2.99'),
      'UNKNOWN_FEDERATION_LINK_VERSION',
      /does not know/,
      /version 2\.9/,
    ],
    [
      'an import that is not there',
      federated('type Query { a: Int }').replace('[]', '["@sparkle"]'),
      'INVALID_LINK_DIRECTIVE_USAGE',
      /@link/,
      /import/,
    ],
    [
      'a promise of fields that are not there',
      federated(
        'type Query { a: Official @provides(fields: "b") } type Official @key(fields: "id") { id: ID! }',
      ),
      'PROVIDES_INVALID_FIELDS',
      /promises fields/,
      /@external/,
    ],
  ])('%s', (_what, sdl, code, why, fix) => {
    const findings = told(sdl);
    const finding = findings.find((one) => one.code === code);
    expect([code, findings.map((one) => one.code)]).toEqual([code, expect.arrayContaining([code])]);
    expect(finding).toMatchObject({
      level: 'error',
      why: expect.stringMatching(why),
      fix: expect.stringMatching(fix),
    });
  });

  const interfaces = (second: string) =>
    federated(
      `interface A @key(fields: "id") { id: ID! } interface B ${second} @key(fields: "id") { id: ID! } type T implements A & B @key(fields: "id") { id: ID! } type Query { t: T }`,
    );

  test('two interface objects of one type', () => {
    const [finding] = toldAlone(
      interfaces(''),
      federated(
        'type A @key(fields: "id") @interfaceObject { id: ID! x: Int } type B @key(fields: "id") @interfaceObject { id: ID! y: Int }',
      ),
    );
    expect(finding!.why).toMatch(/finds no way/);
    expect(finding!.fix).toMatch(/two interface objects of this subgraph, keep one/);
  });

  test('an interface that implements an interface with a key', () => {
    const [finding] = toldAlone(
      interfaces('implements A'),
      federated('type A @key(fields: "id") @interfaceObject { id: ID! x: Int }'),
    );
    expect(finding!.why).toMatch(/no interface may implement one that has a key/);
    expect(finding!.fix).toMatch(/side by side/);
  });
});

describe('what is told', () => {
  test('is nothing of a schema that composes', () => {
    expect(told(WEATHER)).toEqual([]);
  });

  test('is short, however often one mistake shows', () => {
    const findings = told(official('number: ID! a: Int', 'number'));
    expect(findings).toHaveLength(1);
    expect(findings[0]!.what.length).toBeLessThan(2_500);
    expect(findings[0]!.what).toContain('cannot be satisfied by the subgraphs because');
  });

  test('of a code without an explanation is the message itself', () => {
    const [finding] = explainErrors([{ code: 'NEW_CODE', message: 'Something new.' }]);
    expect(finding).toMatchObject({ code: 'NEW_CODE', what: 'Something new.', level: 'error' });
  });

  test('of a hint is a warning', () => {
    const sdl = federated(
      '"""Another word for it.""" type Official @key(fields: "id") { id: ID! a: Int }',
    );
    const { hints } = composeParts([...graph, part('joining', sdl)]);
    expect(explainHints(hints)).toMatchObject([
      { level: 'warning', code: 'INCONSISTENT_DESCRIPTION' },
    ]);
  });
});
