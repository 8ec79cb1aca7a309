import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readExamples } from '../../cli/examples.ts';

const api = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));

describe('the example operations', () => {
  const examples = readExamples();

  test('are a handful, each with a name of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });

  test.each(examples)('$name asks what the graph can answer, and says what for', ({ query }) => {
    expect(validate(api, parse(query))).toEqual([]);
    expect(query).toMatch(/^# [A-Z].*\.\n/);
  });
});
