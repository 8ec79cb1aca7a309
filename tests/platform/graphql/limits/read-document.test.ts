import { describe, expect, test } from '@jest/globals';
import { type GraphQLError, getIntrospectionQuery } from 'graphql';
import { DEFAULT_LIMITS, type LimitName } from '../../../../platform/graphql/limits/limits.ts';
import { readWithinLimits } from '../../../../platform/graphql/limits/read-document.ts';

const UNLIMITED = Object.fromEntries(
  Object.keys(DEFAULT_LIMITS).map((name) => [name, 1_000_000]),
) as typeof DEFAULT_LIMITS;

const figures = (query: string) => readWithinLimits(query, UNLIMITED).figures;

/** What a document is refused with; null where it is taken. */
function refusal(query: string, limits = DEFAULT_LIMITS) {
  try {
    readWithinLimits(query, limits);
    return null;
  } catch (error) {
    return (error as GraphQLError).extensions;
  }
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;

describe('the figures of a document', () => {
  test.each<[LimitName, number, string]>([
    ['tokens', 3, '{ a }'],
    ['tokens', 3, '# a comment\n{ a, , }'],
    ['nesting', 4, '{ a(b: [[1]]) }'],
    ['definitions', 2, '{ a } fragment F on A { b }'],
    ['depth', 2, '{ a { b } }'],
    ['depth', 3, '{ a { ...F } } fragment F on A { ... { b { c } } }'],
    ['rootFields', 3, '{ a ...F } fragment F on Query { b c { d e } }'],
    ['rootFields', 2, 'query A { a b } query B { c }'],
    ['aliases', 2, '{ x: __typename y: __typename __typename }'],
    ['aliases', 4, '{ ...F ...F } fragment F on Query { x: a y: b }'],
    ['directives', 3, 'query ($v: Int @d) @d { a @skip(if: true) }'],
    ['directives', 4, '{ ...F @d ... @d { ...F } } fragment F on Query { a @d }'],
    ['selections', 3, '{ a { b } c }'],
    ['selections', 6, '{ ...F ...F } fragment F on Query { a b }'],
    ['selections', 2, 'query A { a } query B { b }'],
    ['repeats', 3, '{ a a a }'],
    ['repeats', 4, '{ a { b } a { b b ... { b } } }'],
    ['repeats', 1, '{ x: a y: a z: a }'],
    ['repeats', 2, '{ ...F } fragment F on Query { a a }'],
    ['introspections', 2, '{ a: __schema { types { name } } b: __type(name: "X") { name } }'],
    ['introspectionDepth', 3, '{ __schema { types { fields { args { name } } } } }'],
    ['introspectionDepth', 0, '{ types { fields { args { name } } } }'],
  ])('%s is %i for %s', (name, figure, query) => {
    expect(figures(query)[name]).toBe(figure);
  });

  test('are those of the text written out, however large', () => {
    const chain = times(60, (i) => `fragment F${i} on Q { ...F${i + 1} ...F${i + 1} }`);
    const bomb = `{ q { ...F0 } } ${chain} fragment F60 on Q { a }`;
    expect(refusal(bomb)).toMatchObject({ code: 'LIMIT_SELECTIONS', limit: 2_000 });
    expect(refusal(bomb)!.found).toBeGreaterThan(2 ** 50);
  });
});

describe('the default limits', () => {
  test('take the introspection query of every tool', () => {
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(refusal(query)).toBeNull();
  });

  test.each<[string, string]>([
    ['tokens', `{ ${'a '.repeat(10_000)}}`],
    ['nesting', nested(65)],
    ['nesting', nested(100_000)],
    ['nesting', `{ a(b: ${'['.repeat(100)}${']'.repeat(100)}) }`],
    ['definitions', times(201, (i) => `query Q${i} { a }`)],
    ['depth', nested(21)],
    ['rootFields', `{ ${times(21, (i) => `f${i}`)} }`],
    ['aliases', `{ a { ${times(101, (i) => `x${i}: __typename`)} } }`],
    ['directives', `{ a ${'@skip(if: false) '.repeat(101)}}`],
    ['selections', `{ a { ${times(2_000, (i) => `f${i}`)} } }`],
    ['repeats', `{ a { ${'b '.repeat(51)} } }`],
    ['repeats', `{ a { ${'... { b } '.repeat(51)} } }`],
    ['introspections', `{ ${times(5, (i) => `x${i}: __schema { queryType { name } }`)} }`],
    [
      'introspectionDepth',
      '{ __schema { types { fields { args { type { fields { name } } } } } } }',
    ],
  ])('refuse too many %s', (name, query) => {
    const refused = refusal(query);
    const limit = DEFAULT_LIMITS[name as LimitName];
    expect(refused?.code).toBe(`LIMIT_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`);
    expect(refused).toMatchObject({ limit, http: { status: 400 } });
    expect(refused!.found).toBeGreaterThan(limit);
  });

  test.each([
    ['directly', '{ ...F } fragment F on Q { ...F }'],
    ['through another', '{ ...A } fragment A on Q { b { ...B } } fragment B on Q { a { ...A } }'],
    ['where nobody spreads it', '{ a } fragment F on Q { a { ...F ...F } }'],
  ])('refuse a fragment that spreads itself %s', (_, query) => {
    expect(refusal(query)).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      http: { status: 400 },
    });
  });

  test('leave a fragment that is missing to validation', () => {
    expect(refusal('{ ...Missing }')).toBeNull();
  });

  test('hold for paths of inline fragments as well, which the walk follows', () => {
    const limits = { ...UNLIMITED, nesting: 60 };
    const link = (i: number) =>
      `fragment F${i} on Q { ${'... { '.repeat(50)}...F${i + 1} ${'} '.repeat(50)}}`;
    const chain = `{ ...F0 } ${times(400, link)} fragment F400 on Q { a }`;
    expect(refusal(chain, limits)).toMatchObject({ code: 'LIMIT_NESTING' });
  });
});
