import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../support/describe-each-database.ts';
import { ingest, openGraph, type TestGraph } from '../support/graph.ts';

const DAY_MS = 86_400_000;

/** Far more exchanges than the smaller page holds, each of the same shape. */
const EXCHANGES = 12;

/** A report on one exchange: its day, figures, place, parties, mediator, accord and a quote. */
function report(index: number): { body: string; publishedAt: string } {
  const monday = new Date(Date.UTC(2023, 0, 2) + 28 * index * DAY_MS);
  const each = 100 + index;
  const body = `Armenia and Azerbaijan Swap ${2 * each} Prisoners
Armenia and Azerbaijan exchanged prisoners of war near Tbilisi on Monday with Georgian mediation, ${each} from each side, under the Tbilisi agreements.
“All ${each} of our soldiers are home,” Armenian Defence Minister Aram Teryan said.
`;
  return { body, publishedAt: `${monday.toISOString().slice(0, 10)}T18:00:00Z` };
}

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
    for (let index = 0; index < EXCHANGES; index++) await ingest(graph, report(index));
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
    expect(many.nodes).toBe(EXCHANGES);
    expect(many.statements).toBe(few.statements);
  });
});
