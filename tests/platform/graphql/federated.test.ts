import { describe, expect, test } from '@jest/globals';
import { federated } from '../../../platform/graphql/federated.ts';

const SCHEMA = 'schema {\n  query: Query\n}\n\ntype Query @shareable {\n  sky: String\n}';

const SECRET = {
  url: 'https://specs.example/secrecy/v1.0',
  definition: 'directive @secret(level: Int!) on OBJECT',
};

describe('a schema of Federation 2', () => {
  test('links what it uses, and has no root block', () => {
    expect(federated(SCHEMA)).toBe(
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable"])\n\n' +
        'type Query @shareable {\n  sky: String\n}\n',
    );
  });

  test.each(['@override', '@provides', '@requires', '@external', '@interfaceObject', '@tag'])(
    'links %s where it uses it',
    (name) => {
      expect(federated(`type Query { sky: String ${name} }`)).toContain(`import: ["${name}"]`);
    },
  );

  test('has own directives defined, linked and composed', () => {
    expect(federated('type Query @secret(level: 1) { sky: String }', [SECRET])).toBe(
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective"])' +
        ' @link(url: "https://specs.example/secrecy/v1.0", import: ["@secret"])' +
        ' @composeDirective(name: "@secret")\n\n' +
        'directive @secret(level: Int!) on OBJECT\n\n' +
        'type Query @secret(level: 1) { sky: String }\n',
    );
  });

  test.each(['', 'scalar Secret', 'directive secret on OBJECT'])(
    'takes no own directive that is defined by %j',
    (definition) => {
      expect(() => federated(SCHEMA, [{ ...SECRET, definition }])).toThrow(
        "expected a definition 'directive @name …'",
      );
    },
  );
});
