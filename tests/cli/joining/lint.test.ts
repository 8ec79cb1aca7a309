import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { lint } from '../../../cli/joining/lint/index.ts';
import { federated, SMALL_GRAPH, WEATHER } from '../../support/joining-schema.ts';

const GRAPH = Object.entries(SMALL_GRAPH).map(([name, sdl]) => ({ name, typeDefs: parse(sdl) }));

/** Level, code and place of everything found, descriptions aside. */
function found(sdl: string): string[] {
  return lint({ name: 'joining', typeDefs: parse(sdl) }, GRAPH)
    .filter(({ code }) => code !== 'NO_DESCRIPTION')
    .map(({ level, code, what }) => `${level} ${code} ${what}`);
}

const official = (fields: string) => federated(`type Official @key(fields: "id") { ${fields} }`);

describe('a schema that joins', () => {
  test.each<[string, string, string]>([
    [
      'guards a field by scopes',
      official('id: ID! a: Int @requiresScopes(scopes: [["x"]])'),
      'error UNSUPPORTED_DIRECTIVE @requiresScopes is used once',
    ],
    [
      'guards two fields by a token',
      official('id: ID! a: Int @authenticated b: Int @authenticated'),
      'error UNSUPPORTED_DIRECTIVE @authenticated is used 2 times',
    ],
    [
      'guards a type by a policy',
      federated('type Query { a: Int @policy(policies: [["x"]]) }'),
      'error UNSUPPORTED_DIRECTIVE @policy is used once',
    ],
    [
      'guards a field under another name of the directive',
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@policy", as: "@rule" }]) type Query { a: Int @rule(policies: [["x"]]) }',
      'error UNSUPPORTED_DIRECTIVE @policy is used once',
    ],
    [
      'guards a field by a directive that it does not import',
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { a: Int @federation__authenticated }',
      'error UNSUPPORTED_DIRECTIVE @authenticated is used once',
    ],
    [
      'sets a context',
      federated('type Query { a: A } type A @context(name: "c") { b: Int }'),
      'error UNSUPPORTED_DIRECTIVE @context is used once',
    ],
    [
      'takes a field over bit by bit',
      official('id: ID! name: String! @override(from: "people", label: "percent(10)")'),
      'error UNSUPPORTED_DIRECTIVE @override with a label is used once',
    ],
    [
      'offers subscriptions',
      federated('type Query { a: Int } type Subscription { ticks: Int }'),
      'error UNSUPPORTED_SUBSCRIPTION Subscription.ticks',
    ],
    [
      'offers subscriptions under another name',
      'schema { query: Query subscription: Live } type Query { a: Int } type Live { ticks: Int }',
      'error UNSUPPORTED_SUBSCRIPTION Live.ticks',
    ],
    [
      'requires fields for a field with arguments',
      official('id: ID! name: String! @external a(x: Int): Int @requires(fields: "name")'),
      'error REQUIRES_WITH_ARGUMENTS Official.a',
    ],
    [
      'is of Federation 1',
      'extend type Official @key(fields: "id") { id: ID! @external a: Int }',
      'warning FEDERATION_1 The schema has no @link to Federation 2',
    ],
    [
      'names an entity by a key of its own',
      federated('type Official @key(fields: "number") { number: ID! a: Int }'),
      'warning FOREIGN_KEY Official @key(fields: "number")',
    ],
    [
      'refers to an entity of another and lets it not be null',
      federated(
        'type Note @key(fields: "id") { id: ID! about: Official! } type Official @key(fields: "id", resolvable: false) { id: ID! }',
      ),
      'warning NON_NULL_REFERENCE Note.about',
    ],
    [
      'lists entities of another and lets none be null',
      federated(
        'type Query { all: [Event!]! } type Event @key(fields: "id") @interfaceObject { id: ID! a: Int }',
      ),
      'warning NON_NULL_REFERENCE Query.all',
    ],
    [
      'adds a field to every event that may not be null',
      federated('type Event @key(fields: "id") @interfaceObject { id: ID! a: [Int!]! }'),
      'warning NON_NULL_ADDITION Event.a',
    ],
  ])('and %s is told so', (_what, sdl, expected) => {
    expect(found(sdl)).toContain(expected);
  });

  test('and extends two interfaces that one type implements is told so', () => {
    const graph = [
      {
        name: 'both',
        typeDefs: parse(
          federated(
            'interface A @key(fields: "id") { id: ID! } interface B @key(fields: "id") { id: ID! } type T implements A & B @key(fields: "id") { id: ID! }',
          ),
        ),
      },
    ];
    const sdl = federated(
      'type A @key(fields: "id") @interfaceObject { id: ID! x: Int } type B @key(fields: "id") @interfaceObject { id: ID! y: Int }',
    );
    const codes = lint({ name: 'joining', typeDefs: parse(sdl) }, graph).map(({ code }) => code);
    expect(codes).toContain('TWO_INTERFACE_OBJECTS');
  });

  test.each<[string, string]>([
    ['has one field on every event', WEATHER],
    [
      'keeps subscriptions to itself',
      federated('type Query { a: Int } type Subscription @inaccessible { b: Int }'),
    ],
    ['takes a field over at once', official('id: ID! name: String! @override(from: "people")')],
    [
      'requires fields for a field without arguments',
      official('id: ID! name: String! @external a: Int @requires(fields: "name")'),
    ],
    [
      'refers to an entity of another that may be null',
      federated(
        'type Note { about: Official all: [Official]! } type Official @key(fields: "id") { id: ID! }',
      ),
    ],
    [
      'refers to an entity of its own',
      federated('type Note @key(fields: "id") { id: ID! next: Note! }'),
    ],
  ])('and %s is told nothing', (_what, sdl) => {
    expect(found(sdl)).toEqual([]);
  });

  test('gets the fix of each finding in the words of its own schema', () => {
    const sdl = federated(
      'type Note { about: [Official!]! } type Official @key(fields: "id") { id: ID! }',
    );
    const [finding] = lint({ name: 'joining', typeDefs: parse(sdl) }, GRAPH);
    expect(finding!.fix).toBe('Let it be null: about: [Official]!');
  });

  test('is told which of its own types and fields say nothing of themselves', () => {
    const sdl = federated(
      'type Official @key(fields: "id") { id: ID! a: Int """Said.""" b: Int } type Mood { c: Int }',
    );
    const [finding] = lint({ name: 'joining', typeDefs: parse(sdl) }, GRAPH);
    expect(finding).toMatchObject({ level: 'warning', what: 'Official.a, Mood, Mood.c' });
  });
});
