import { describe, expect, test } from '@jest/globals';
import {
  readConfiguration,
  withoutSubgraph,
  withSubgraph,
} from '../../../cli/compose/configuration.ts';

const TEXT = `# Who is in the graph.
federation_version: =2.14.4
subgraphs:
  people:
    routing_url: http://127.0.0.1:4001/graphql
    schema:
      file: ./people.graphql
`;

const weather = { name: 'weather', url: 'http://127.0.0.1:4100/graphql', file: 'weather.graphql' };

describe('the configuration of the supergraph', () => {
  test('names each subgraph, its address and its file', () => {
    expect(readConfiguration(TEXT)).toEqual([
      { name: 'people', url: 'http://127.0.0.1:4001/graphql', file: 'people.graphql' },
    ]);
  });

  test('takes a subgraph in and lets it go, and keeps all else as it was', () => {
    const joined = withSubgraph(TEXT, weather);
    expect(readConfiguration(joined)).toContainEqual(weather);
    expect(joined.startsWith(TEXT)).toBe(true);
    expect(withoutSubgraph(joined, 'weather')).toBe(TEXT);
  });

  test('changes the address of a subgraph that is there', () => {
    const moved = withSubgraph(withSubgraph(TEXT, weather), {
      ...weather,
      url: 'http://w/graphql',
    });
    expect(readConfiguration(moved).map(({ url }) => url)).toEqual([
      'http://127.0.0.1:4001/graphql',
      'http://w/graphql',
    ]);
  });

  test.each([
    ['is no YAML', 'a: [', 'no YAML'],
    ['lacks its list', 'federation_version: =2.14.4', 'subgraphs'],
    ['names a file elsewhere', TEXT.replace('./people', '../../etc/people'), 'same folder'],
    ['names no address', TEXT.replace('http:', 'file:'), 'routing_url'],
  ])('that %s is refused', (_what, text, message) => {
    expect(() => readConfiguration(text)).toThrow(message);
  });
});
