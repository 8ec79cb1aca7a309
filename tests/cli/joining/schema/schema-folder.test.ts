import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { SchemaFolder } from '../../../../cli/joining/schema/schema-folder.ts';
import { temporaryFolder } from '../../../support/command.ts';

const folders: { dispose(): void }[] = [];

function folder(): SchemaFolder {
  const made = temporaryFolder();
  folders.push(made);
  return new SchemaFolder(made.path);
}

afterEach(() => {
  for (const { dispose } of folders.splice(0)) dispose();
});

describe('a schema folder', () => {
  test('replaces and removes files, and leaves nothing else behind', () => {
    const schema = folder();
    writeFileSync(join(schema.path, 'old.graphql'), 'old');
    writeFileSync(join(schema.path, 'api.graphql'), 'old');
    schema.write(
      new Map([
        ['supergraph.graphql', 'new'],
        ['api.graphql', 'new'],
        ['old.graphql', null],
      ]),
    );
    expect(readdirSync(schema.path).sort()).toEqual(['api.graphql', 'supergraph.graphql']);
    expect(schema.read('api.graphql')).toBe('new');
  });

  test('puts the supergraph in place last: where another file cannot be, it stays', () => {
    const schema = folder();
    writeFileSync(join(schema.path, 'supergraph.graphql'), 'old');
    mkdirSync(join(schema.path, 'api.graphql'));
    const files = new Map([
      ['supergraph.graphql', 'new'],
      ['api.graphql', 'new'],
    ]);
    expect(() => schema.write(files)).toThrow();
    expect(schema.read('supergraph.graphql')).toBe('old');
  });

  test('is changed by one at a time', async () => {
    const schema = folder();
    await schema.alone(async () => {
      await expect(schema.alone(async () => {})).rejects.toThrow('another command');
    });
    expect(await schema.alone(async () => 'free again')).toBe('free again');
  });

  test('that a dead process was changing is free', async () => {
    const schema = folder();
    writeFileSync(join(schema.path, '.changing'), String(2 ** 22 + 1));
    expect(await schema.alone(async () => 'free')).toBe('free');
    expect(readdirSync(schema.path)).toEqual([]);
  });

  test('without a configuration says how to name another', () => {
    expect(() => folder().configuration()).toThrow('--schema-dir');
  });

  test('gives null for a file that is not there', () => {
    expect(folder().read('supergraph.graphql')).toBeNull();
  });

  test('keeps the texts whole', () => {
    const schema = folder();
    const text = 'ß→'.repeat(100_000);
    schema.write(new Map([['a.graphql', text]]));
    expect(readFileSync(join(schema.path, 'a.graphql'), 'utf8')).toBe(text);
  });
});
