import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  COMPOSE_FILE,
  withoutService,
  withService,
} from '../../../../cli/joining/new/compose-file.ts';
import { REGISTRY_FILE, withEntry, withoutEntry } from '../../../../cli/joining/new/registry.ts';
import { packagePath } from '../../../../cli/package-root.ts';

const read = (file: string) => readFileSync(packagePath(file), 'utf8');

const services = (text: string) => parse(text, { merge: true }).services;

describe('the registry', () => {
  const registry = read(REGISTRY_FILE);

  test.each([
    ['zebras', /sources\/subgraph\.ts';\nimport \{ ZEBRAS \}/],
    ['albums', /import \{ ALBUMS \}.*\n.*events\/subgraph\.ts/],
    ['notes', /import \{ NOTES \}.*\n.*options\.ts/],
  ])('takes %s in where the formatter wants it, and lets it go without a trace', (name, order) => {
    const joined = withEntry(registry, name);
    expect(joined).toMatch(order);
    expect(joined).toMatch(new RegExp(`\\n  ${name.toUpperCase()},\\n];`));
    expect(withoutEntry(joined, name)).toBe(registry);
  });

  test('of another form is refused', () => {
    expect(() => withEntry('export {};\n', 'notes')).toThrow(REGISTRY_FILE);
  });
});

describe('the containers', () => {
  const file = read(COMPOSE_FILE);
  const one = withService(file, 'notes', 4005);
  const two = withService(one, 'albums', 4006);

  test('take a service in that the gateway waits for and finds', () => {
    const { notes, people, gateway } = services(one);
    const renamed = JSON.parse(JSON.stringify(people).replaceAll('people', 'notes'));
    expect(notes).toEqual(JSON.parse(JSON.stringify(renamed).replaceAll('4001', '4005')));
    expect(gateway.depends_on.notes).toEqual({ condition: 'service_healthy' });
    expect(gateway.environment.NEWSGRAPH_SUBGRAPH_URLS).toBe('notes=http://notes:4005/graphql');
  });

  test('take in a second one beside the first', () => {
    const { gateway, albums } = services(two);
    expect(albums.command).toEqual(['serve', 'albums']);
    expect(gateway.environment.NEWSGRAPH_SUBGRAPH_URLS).toBe(
      'notes=http://notes:4005/graphql,albums=http://albums:4006/graphql',
    );
    expect(Object.keys(gateway.depends_on)).toEqual(expect.arrayContaining(['notes', 'albums']));
  });

  test('let them go without a trace, in any order', () => {
    expect(withoutService(withoutService(two, 'albums', 4006), 'notes', 4005)).toBe(file);
    expect(withoutService(withoutService(two, 'notes', 4005), 'albums', 4006)).toBe(file);
  });

  test('of another form are refused', () => {
    expect(() => withService('services: {}\n', 'notes', 4005)).toThrow(COMPOSE_FILE);
  });
});
