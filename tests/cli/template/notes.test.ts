import { beforeAll, expect, test } from '@jest/globals';
import { openNotes } from '../../../cli/template/subgraph.ts';
import { callerWith, scopelessCaller } from '../../support/callers.ts';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import { openSubgraph, type TestSubgraph } from '../../support/open-subgraph.ts';

const OFFICIAL = 'act_00000000000000000000000001';
const EVENT = 'evt_00000000000000000000000001';

const ADD = `mutation ($about: ID!, $text: String!) {
  addNote(about: $about, text: $text) { id author text createdAt official { id } event { id } }
}`;

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Note { id text }
  ... on Event { id notes(first: 1) { totalCount edges { node { text } } } }
} }`;

describeEachDatabase('notes', (engine) => {
  let notes: TestSubgraph;
  const curator = callerWith('curate');

  async function add(about: string, text: string) {
    const { addNote } = await notes.data(ADD, { about, text }, curator);
    return addNote;
  }

  async function entities(...representations: object[]) {
    const { _entities } = await notes.data(ENTITIES, { representations });
    return _entities;
  }

  beforeAll(async () => {
    notes = await openSubgraph(engine, openNotes);
  });

  test('keep who wrote what on which official or event', async () => {
    expect(await add(OFFICIAL, 'Zürich → Genève')).toMatchObject({
      author: curator.claims!.subject,
      text: 'Zürich → Genève',
      official: { id: OFFICIAL },
      event: null,
    });
    expect(await add(EVENT, 'two')).toMatchObject({ official: null, event: { id: EVENT } });
  });

  test('are listed newest first, and found by id', async () => {
    const { notes: list } = await notes.data('{ notes(first: 1) { edges { node { id text } } } }');
    const [{ node }] = list.edges;
    expect(node.text).toBe('two');
    const query = 'query ($id: ID!) { note(id: $id) { text } }';
    expect(await notes.data(query, { id: node.id })).toEqual({ note: { text: 'two' } });
    expect(await notes.data(query, { id: 'unknown' })).toEqual({ note: null });
    expect(await entities({ __typename: 'Note', id: node.id })).toEqual([node]);
  });

  test('of many events are fetched in as many statements as those of one', async () => {
    const ids = [EVENT, EVENT.replace(/1$/, '2'), EVENT.replace(/1$/, '3')];
    const representations = ids.map((id) => ({ __typename: 'Event', id }));
    const one = await notes.statementsOf(() => entities(representations[0]!));
    const many = await notes.statementsOf(() => entities(...representations));
    expect(many.length).toBe(one.length);
    const [first, second] = await entities(...representations);
    expect(first.notes).toEqual({ totalCount: 1, edges: [{ node: { text: 'two' } }] });
    expect(second.notes).toEqual({ totalCount: 0, edges: [] });
  });

  test.each([
    ['no token', undefined, 'UNAUTHENTICATED'],
    ['a token without the scope', scopelessCaller, 'FORBIDDEN'],
  ])('are not taken from a caller with %s', async (_who, caller, code) => {
    const { errors } = await notes.answer(ADD, { about: EVENT, text: 'x' }, caller);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });

  test.each([
    ['nothing of the graph', 'someone', 'x'],
    ['an event, and empty', EVENT, '  '],
    ['an event, and without end', EVENT, 'x'.repeat(10_001)],
  ])('are not taken where they are about %s', async (_what, about, text) => {
    const { errors } = await notes.answer(ADD, { about, text }, curator);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
