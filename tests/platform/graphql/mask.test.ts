import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { NewsgraphError } from '../../../platform/errors.ts';
import { maskError } from '../../../platform/graphql/mask.ts';
import { recordingLogger } from '../../support/log.ts';

/** Words that must not reach a client. */
const CANARY = 'canary at 10.0.0.7:3306 in /srv/app/db.ts';

const INTERNAL = 'Something went wrong here; the request id leads to the log entry.';

function masked(error: unknown) {
  const { log, entries } = recordingLogger();
  const cause =
    error instanceof GraphQLError
      ? error
      : new GraphQLError((error as Error).message, { path: ['a'], originalError: error as Error });
  return { answer: maskError(cause.toJSON(), cause, log), entries };
}

describe('an error that is not ours', () => {
  test.each([
    ['an error', new Error(CANARY)],
    ['one with a code of its own', Object.assign(new Error(CANARY), { code: 'ER_NO' })],
    ['a GraphQL error without a code', new GraphQLError(CANARY, { path: ['a'] })],
    [
      'a GraphQL error with a foreign code',
      new GraphQLError(CANARY, { extensions: { code: 'ER_NO', sql: CANARY } }),
    ],
    [
      'an internal error of ours',
      new NewsgraphError('INTERNAL_SERVER_ERROR', CANARY, { where: CANARY }),
    ],
    ['a code that is no text', new GraphQLError(CANARY, { extensions: { code: { CANARY } } })],
    ['a code of every object', new GraphQLError(CANARY, { extensions: { code: 'constructor' } })],
  ])('as %s loses its words and goes to the log', (_what, error) => {
    const { answer, entries } = masked(error);
    expect(answer).toMatchObject({
      message: INTERNAL,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(JSON.stringify(answer)).not.toContain('canary');
    expect(JSON.stringify(entries)).toContain('canary');
  });
});

describe('an error of the catalogue', () => {
  test('keeps its words, its code and where it happened', () => {
    const error = new NewsgraphError('SUBGRAPH_UNAVAILABLE', 'No answer.', {
      service: 'people',
      stacktrace: [CANARY],
    });
    const located = new GraphQLError(error.message, {
      path: ['a', 0],
      originalError: error,
      extensions: error.extensions,
    });
    const { answer, entries } = masked(located);
    expect(answer).toEqual({
      message: 'No answer.',
      path: ['a', 0],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'people' },
    });
    expect(entries).toEqual([]);
  });

  test.each([
    ['UNAUTHENTICATED', 'This needs a token.'],
    ['FORBIDDEN', 'The token does not allow this.'],
    ['INVALID_CURSOR', 'The cursor does not belong to this list.'],
  ] as const)('%s has words of its own', (code, message) => {
    expect(masked(new NewsgraphError(code)).answer).toMatchObject({ message });
  });
});

test.each(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'])(
  'a fault of the request, %s, keeps its words',
  (code) => {
    const { answer, entries } = masked(new GraphQLError('Not so.', { extensions: { code } }));
    expect(answer).toMatchObject({ message: 'Not so.', extensions: { code } });
    expect(entries).toEqual([]);
  },
);

describe('an error that the gateway has from a subgraph', () => {
  const from = (extensions: Record<string, unknown>) =>
    masked(new GraphQLError(CANARY, { extensions: { ...extensions, serviceName: 'weather' } }));

  test('keeps its words where it has a code of ours, and no more than our errors say', () => {
    const { answer } = from({
      code: 'BAD_USER_INPUT',
      sql: 'select',
      exception: { stacktrace: ['at'] },
      reason: { nested: 'at' },
    });
    expect(answer).toMatchObject({ message: CANARY });
    expect(answer.extensions).toEqual({ code: 'BAD_USER_INPUT', serviceName: 'weather' });
  });

  test.each(['GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'DOWNSTREAM_SERVICE_ERROR'])(
    'loses its words where its code is %s: the client did not ask that',
    (code) => {
      const { answer } = from({ code });
      expect(answer).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
      expect(answer.message).toBe(INTERNAL);
    },
  );
});
