import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../support/describe-each-database.ts';
import { ingest, openGraph, type TestGraph } from '../support/graph.ts';

const BODY = readFileSync(new URL('../fixtures/planned-exchange.txt', import.meta.url), 'utf8');

/** Far more exchanges than the smaller page holds, each with values, quotes and articles of its own. */
const EXCHANGES = 12;
const DAYS = Array.from(
  { length: EXCHANGES },
  (_, index) => `2023-${String(index + 1).padStart(2, '0')}-15`,
);

const EVERYTHING = `query ($first: Int) { exchanges(first: $first) {
  totalCount
  pageInfo { hasNextPage }
  edges { node {
    title status mergedIds codes { code }
    statuses { status rank claim { id confidence evidence { exact article { headline } } } }
    dates { when { earliest } claim { independentSources } }
    places { place { name country { name } } }
    participants { role actor { __typename name aliases { value } ... on Official { tenures { position { title } } } } onBehalfOf { name } }
    related { kind event { __typename title } }
    counts { measure side { name } disputed best { value } all { value claim { assertedBy { name } quote { text } } } }
    quotes(first: 3) { totalCount edges { node { text speaker { name } occurrences { exact article { publisher { name country { name } } } } about { title } } } }
    articles(first: 3) { totalCount edges { node { headline publisher { name } mentions { passage { exact } actor { name } } } } }
    claims { property firstSeenAt }
  } }
} }`;

describeEachDatabase('the number of SQL statements', (engine) => {
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await openGraph(engine);
    for (const [index, day] of DAYS.entries()) {
      const body = BODY.replace('before winter', `on ${day}`).replaceAll(
        '340',
        String(400 + index),
      );
      await ingest(graph, { body, publishedAt: `${day}T18:00:00Z` });
    }
  });

  test('does not grow with the length of the lists', async () => {
    const count = async (first: number) => {
      let nodes = 0;
      const statements = await graph.statementsOf(async () => {
        const { exchanges } = await graph.data(EVERYTHING, { first });
        nodes = exchanges.edges.length;
      });
      return { nodes, statements: statements.length };
    };
    await count(5);
    const few = await count(5);
    const many = await count(50);
    expect(few.nodes).toBe(5);
    expect(many.nodes).toBeGreaterThan(5);
    expect(many.statements).toBe(few.statements);
  });
});
