import type { Json } from './graph.ts';

/** What each subgraph answers of itself, and what crosses from one to another. */
export const PARTS: Record<string, string> = {
  people: 'people: officials { edges { node { name tenures { position { title } } } } }',
  events:
    'events: exchanges { edges { node { title status participants { role actor { name } } } } }',
  sources: 'sources: quotes { edges { node { text speaker { name } about { title } } } }',
  ingest: 'ingest: extractor',
};

/** The nodes of a connection; none where it was not asked for. */
export const nodesOf = (connection?: Json): Json[] =>
  (connection?.edges ?? []).map(({ node }: Json) => node);

const without = (data: Json, part: string): Json =>
  part in data ? { ...data, [part]: null } : data;

/** What the answer to parts must still have where a subgraph is down: all that the others say. */
export const WITHOUT: Record<string, (data: Json) => Json> = {
  people: (data) => {
    for (const { participants } of nodesOf(data.events)) {
      for (const participant of participants) participant.actor = null;
    }
    for (const quote of nodesOf(data.sources)) quote.speaker = null;
    return without(data, 'people');
  },
  events: (data) => {
    for (const quote of nodesOf(data.sources)) quote.about = quote.about.map(() => null);
    return without(data, 'events');
  },
  sources: (data) => without(data, 'sources'),
  ingest: (data) => without(data, 'ingest'),
};
