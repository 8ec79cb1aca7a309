import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { makeManifest } from '../../../cli/operations/manifest.ts';
import { readSafelist } from '../../../gateway/documents/safelist.ts';
import { sha256 } from '../../../platform/text/hash.ts';
import { run, temporaryFolder } from '../../support/command.ts';

const schema = buildSchema('type Query { sky: Sky } type Sky { colour: String clouds: Int }');
const make = (...texts: string[]) =>
  makeManifest(
    texts.map((text, index) => ({ path: `${index}.graphql`, text })),
    schema,
  );

describe('a manifest of operations', () => {
  test('names each with the fragments that it uses, from whatever file', () => {
    const result = make(
      'query B { sky { ...Seen } }\nquery A { __typename }',
      'fragment Seen on Sky { ...More } fragment More on Sky { clouds } fragment Idle on Sky { colour }',
    );
    const body =
      'query B {\n  sky {\n    ...Seen\n  }\n}\n\nfragment More on Sky {\n  clouds\n}\n\nfragment Seen on Sky {\n  ...More\n}';
    const other = 'query A {\n  __typename\n}';
    expect(result).toEqual({
      manifest: {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [
          { id: sha256(other), name: 'A', type: 'query', body: other },
          { id: sha256(body), name: 'B', type: 'query', body },
        ],
      },
    });
  });

  test.each<[string, string[], string[]]>([
    [
      'an unknown field',
      ['query A {\n  wind\n}'],
      ['0.graphql:2:3: Cannot query field "wind" on type "Query".'],
    ],
    [
      'a syntax error',
      ['query A {'],
      ['0.graphql:1:10: Syntax Error: Expected Name, found <EOF>.'],
    ],
    ['no name', ['{ __typename }'], ['0.graphql:1: every operation needs a name']],
    [
      'a name that is taken',
      ['query A { __typename }', '\nquery A { __typename }'],
      ['1.graphql:2: the operation A is already in 0.graphql:1'],
    ],
    [
      'a fragment that is missing',
      ['query A { sky { ...Lost } }'],
      ['0.graphql:1:20: Unknown fragment "Lost".'],
    ],
    [
      'a circle of fragments',
      ['query A { sky { ...F } } fragment F on Sky { ...F }'],
      ['0.graphql:1:46: Cannot spread fragment "F" within itself.'],
    ],
    ['a type', ['type T { a: Int }'], []],
  ])('tells where there is %s', (_what, texts, faults) => {
    const result = make(...texts);
    if (faults.length === 0) expect(result).toHaveProperty('manifest.operations', []);
    else expect(result).toEqual({ faults });
  });
});

describe('operations:manifest', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.dispose());
  const out = `${folder.path}/manifest.json`;
  beforeAll(() => writeFileSync(`${folder.path}/wrong.gql`, 'query Wrong { nothing }'));

  test('writes what a gateway reads as its safelist', async () => {
    const examples = new URL('../../../examples/operations', import.meta.url).pathname;
    const { code, stderr } = await run(['operations:manifest', examples, '--out', out]);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^\d+ operations in /)]);
    const [operation] = JSON.parse(readFileSync(out, 'utf8')).operations;
    expect(readSafelist(out).textOf(operation.id)).toBe(operation.body);
  });

  test('writes nothing where an operation is wrong, and says where', async () => {
    const { code, stdout, stderr } = await run(['operations:manifest', folder.path]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/wrong\.gql:1:15: Cannot query field "nothing" on type "Query"/);
  });
});
