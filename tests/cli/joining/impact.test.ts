import { describe, expect, test } from '@jest/globals';
import { buildSchema, Source } from 'graphql';
import { impactOf, readOperations } from '../../../cli/joining/impact.ts';
import { packagePath } from '../../../cli/package-root.ts';

const BEFORE = `type Query { note(id: ID): Note old: Int @deprecated(reason: "Ask note.") }
type Note { id: ID! text: String mood: Mood } enum Mood { CALM }`;

const operations = [
  new Source('query Texts { note { id text } }', 'texts.graphql'),
  new Source('query Wrong { nothing }', 'wrong.graphql'),
];

const impact = (from: string, to: string) =>
  impactOf(BEFORE, buildSchema(BEFORE.replace(from, to)), operations);

describe('a change of the graph', () => {
  test('that only adds breaks nobody', async () => {
    const { added, ...rest } = await impact('text: String', 'text: String author: String');
    expect(added).toEqual([expect.stringContaining("'author'")]);
    expect(rest).toEqual({ breaking: [], dangerous: [], broken: [] });
  });

  test('that takes a field away names the published operations that ask for it', async () => {
    const { breaking, broken } = await impact('text: String', '');
    expect(breaking).toEqual([expect.stringContaining("'text'")]);
    expect(broken).toEqual([
      { operation: 'texts.graphql', reason: expect.stringContaining('"text"') },
    ]);
  });

  test('that requires an argument breaks who does not give it', async () => {
    const { breaking, broken } = await impact('(id: ID)', '(id: ID!)');
    expect(breaking).toHaveLength(1);
    expect(broken.map(({ operation }) => operation)).toEqual(['texts.graphql']);
  });

  test('that takes away what was deprecated breaks nobody', async () => {
    const { breaking, broken } = await impact('old: Int @deprecated(reason: "Ask note.")', '');
    expect([breaking, broken]).toEqual([[], []]);
  });

  test('that adds a value to an enum may trip a careless client', async () => {
    const { breaking, dangerous } = await impact('CALM', 'CALM ANGRY');
    expect(breaking).toEqual([]);
    expect(dangerous).toHaveLength(1);
  });
});

describe('the published operations', () => {
  test('are the files of a folder', () => {
    const names = readOperations([packagePath('examples/operations')]).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(names.every((name) => name.endsWith('.graphql'))).toBe(true);
  });

  test('must be in a folder that is there', () => {
    expect(() => readOperations(['/nowhere/at/all'])).toThrow('/nowhere/at/all');
  });
});
