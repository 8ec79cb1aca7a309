import { expect, test } from '@jest/globals';
import { NOTES } from '../../../cli/template/subgraph.ts';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import { ingest, openGraph } from '../../support/graph.ts';

const ARTICLE = `Armenia and Azerbaijan Swap 20 Prisoners
Armenia and Azerbaijan exchanged prisoners of war on Monday, ten from each side.
“All of our soldiers are home,” Armenian Defence Minister Aram Teryan said.
`;

const ADD = 'mutation ($about: ID!) { addNote(about: $about, text: "Seen.") { id } }';

describeEachDatabase('in the graph', (engine) => {
  test('every event and every official has its notes, and each leads back', async () => {
    const graph = await openGraph(engine, NOTES);
    await ingest(graph, { body: ARTICLE, publishedAt: '2023-05-08T18:00:00Z' });
    const ids = await graph.data(
      '{ events { edges { node { id } } } officials { edges { node { id } } } }',
    );
    const event = ids.events.edges[0].node.id;
    const official = ids.officials.edges[0].node.id;
    for (const about of [event, official]) await graph.data(ADD, { about }, ['curate']);
    const answer = await graph.data(`{
      events { edges { node { __typename notes { edges { node { text event { title } } } } } } }
      officials { edges { node { name notes { edges { node { official { name } } } } } } }
    }`);
    expect(answer.events.edges[0].node).toEqual({
      __typename: 'Exchange',
      notes: { edges: [{ node: { text: 'Seen.', event: { title: expect.any(String) } } }] },
    });
    const { name, notes } = answer.officials.edges[0].node;
    expect(notes.edges).toEqual([{ node: { official: { name } } }]);
  });
});
