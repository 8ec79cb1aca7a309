import { beforeEach, describe, expect, test } from '@jest/globals';
import type { SubgraphService } from '../../../platform/graphql/subgraph-service.ts';
import { anonymousCaller, callerWith, ingestCaller } from '../../support/callers.ts';
import { recordingLogger } from '../../support/log.ts';
import { openShips } from '../../support/ships.ts';

describe('a subgraph in this process', () => {
  let ships: SubgraphService;
  let entries: Record<string, unknown>[];
  beforeEach(() => {
    const recording = recordingLogger();
    entries = recording.entries;
    ships = openShips(recording.log);
  });

  const ask = (query: string, variables?: Record<string, unknown>, caller = anonymousCaller) =>
    ships.execute({ query, variables }, caller);

  test('answers queries', async () => {
    expect(await ask('query ($id: ID!) { ship(id: $id) { id } }', { id: '7' })).toEqual({
      data: { ship: { id: '7' } },
    });
    expect(await ask('{ ship(id: "0") { id } }')).toEqual({ data: { ship: null } });
  });

  test('answers the operation that is named', async () => {
    const query = 'query A { day(day: "2031-01-01") } query B { day(day: "2031-01-02") }';
    const { data } = await ships.execute({ query, operationName: 'B' }, anonymousCaller);
    expect(data).toEqual({ day: '2031-01-02' });
  });

  test('gives its SDL and its entities, null for an unknown key', async () => {
    const query = `query ($keys: [_Any!]!) {
      _service { sdl } _entities(representations: $keys) { __typename ... on Ship { id } }
    }`;
    const keys = ['7', '0'].map((id) => ({ __typename: 'Ship', id }));
    const { data } = await ask(query, { keys });
    expect(data).toMatchObject({ _entities: [{ __typename: 'Ship', id: '7' }, null] });
    expect(data).toMatchObject({ _service: { sdl: expect.stringContaining('type Ship') } });
  });

  test.each([
    ['no GraphQL', '{', {}, /^Syntax Error/],
    ['an unknown field', '{ submarine }', {}, /^Cannot query field "submarine"/],
    [
      'a wrong literal of our own',
      '{ day(day: "2031-02-30") }',
      {},
      /a day as YYYY-MM-DD; got "2031-02-30"/,
    ],
    [
      'a wrong variable',
      'query ($d: Date!) { day(day: $d) }',
      { d: '2031-02-30' },
      /a day as YYYY-MM-DD/,
    ],
    ['a missing variable', 'query ($d: Date!) { day(day: $d) }', {}, /\$d/],
    ['no operation', 'fragment f on Ship { id }', {}, /./],
    [
      'two operations without a name',
      'query A { day(day: "2031-01-01") } query B { day(day: "2031-01-01") }',
      {},
      /operation name/,
    ],
    [
      'thousands of fields',
      `{ ${'__typename '.repeat(20_001)} }`,
      {},
      /at most 200 fields of the root type/,
    ],
  ])('tells a client of %s what is wrong', async (_what, query, variables, message) => {
    const { data, errors } = await ask(query, variables);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions?.code).toMatch(
      /^(GRAPHQL_\w+_FAILED|BAD_USER_INPUT|LIMIT_ROOT_FIELDS)$/,
    );
    expect(entries).toEqual([]);
  });

  test('tells nothing of its own faults but in the log', async () => {
    const answer = await ask('{ ship(id: "broken") { id } }');
    expect(answer.data).toEqual({ ship: null });
    expect(answer.errors?.[0]).toMatchObject({
      path: ['ship'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(JSON.stringify(answer)).not.toContain('canary');
    expect(JSON.stringify(entries)).toContain('canary');
  });

  test('tells what a resolver refuses', async () => {
    const { errors } = await ask('{ ship(id: "refused") { id } }');
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Ships have numbers.',
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ]);
  });

  test.each([
    [anonymousCaller, 'UNAUTHENTICATED', 'This needs a token.'],
    [callerWith('read'), 'FORBIDDEN', 'This needs the scope ingest.'],
  ])('lets nobody write without the scope: %j', async (caller, code, message) => {
    const { errors, data } = await ask('mutation { sink }', {}, caller);
    expect(data).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ message, extensions: { code } })]);
  });

  test('lets the write side write', async () => {
    expect(await ask('mutation { sink }', {}, ingestCaller)).toEqual({ data: { sink: true } });
  });
});
