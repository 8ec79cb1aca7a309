import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { createCostEstimate } from '../../../gateway/limits/cost.ts';
import { readWeights } from '../../../gateway/limits/weights.ts';
import { answered, costOfAnswer } from '../../support/answer-cost.ts';
import { ingest, openGraph } from '../../support/graph.ts';
import { randomQuery, seeded } from '../../support/random-query.ts';
import { sqliteEngine } from '../../support/sqlite-engine.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../../schema/${file}`, import.meta.url), 'utf8');

const weights = readWeights(read('supergraph.graphql'));
const estimateCost = createCostEstimate(weights);
const schema = buildSchema(read('api.graphql'));
const MAX_ANSWER = 1_500;
const SAMPLES: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true };

function estimate(query: string, variables: Record<string, unknown>): number {
  const document = parse(query);
  const [operation] = document.definitions;
  return estimateCost(operation as OperationDefinitionNode, document, variables);
}

/** The longest answer that the schema allows: every list as long as it may get. */
function longest(random: () => number): GraphQLFieldResolver<Record<string, unknown>, unknown> {
  function sampleOf(type: GraphQLOutputType, extra: object): unknown {
    if (isNonNullType(type)) return sampleOf(type.ofType, extra);
    if (isEnumType(type)) return type.getValues()[0]!.value;
    if (isScalarType(type)) return SAMPLES[type.name] ?? 'x';
    if (isObjectType(type)) return { ...extra };
    if (!isAbstractType(type)) throw new Error(`no value for ${type}`);
    const possible = schema.getPossibleTypes(type);
    return { __typename: possible[Math.floor(random() * possible.length)]!.name };
  }
  return (source, args, _context, { parentType, fieldName, returnType }) => {
    if (fieldName === '__typename') return parentType.name;
    const type = isNonNullType(returnType) ? returnType.ofType : returnType;
    if (!isListType(type)) return sampleOf(type, { edges: args.first ?? 20 });
    const declared = weights.types.get(parentType.name)!.fields.get(fieldName)!.size?.assumed;
    const length = fieldName === 'edges' ? Number(source.edges) : (declared ?? 3);
    return Array.from({ length }, () => sampleOf(type.ofType, {}));
  };
}

/** Random queries with an answer that is not too long to be made. */
function* queries(seed: number, count: number) {
  const random = seeded(seed);
  for (let found = 0; found < count; ) {
    const next = randomQuery(schema, random);
    const estimated = estimate(next.query, next.variables);
    if (estimated === 0 || estimated > MAX_ANSWER) continue;
    found++;
    yield { ...next, estimated };
  }
}

describe('the estimate of the cost', () => {
  test('is never below the longest answers to 1,000 random queries', async () => {
    const random = seeded(7);
    let met = 0;
    let total = 0;
    for (const { query, variables, estimated } of queries(1, 1_000)) {
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const cost = await costOfAnswer(schema, weights, document, variables, longest(random));
      if (estimated < cost) throw new Error(`${estimated} < ${cost}: ${query}`);
      if (estimated === cost) met++;
      total++;
    }
    expect(total).toBe(1_000);
    // An estimate that is always far above would be of no use.
    expect(met).toBeGreaterThan(300);
  });
});

describe('the estimate of the cost', () => {
  test.each([
    ['a field that is not there', '{ nothing(first: 9) { id } }', 0],
    ['a fragment that is not there', '{ ...None }', 0],
    ['a type that is not there', '{ ... on None { id } }', 0],
    ['an operation that is not there', 'subscription { events { id } }', 0],
    ['fields below a leaf', '{ extractor { events(first: 9) { edges { cursor } } } }', 0],
    ['a size that is no number', '{ events(first: "9") { edges { cursor } } }', 101],
    [
      'a variable of another type',
      'query ($n: Int) { events(first: $n) { edges { cursor } } }',
      101,
    ],
  ])('of a document that is not valid yet is a number: %s', (_what, query, cost) => {
    expect(estimate(query, { n: [{}] })).toBe(cost);
  });
});

describe('the estimate of the cost', () => {
  const engine = sqliteEngine();
  afterAll(() => engine.dispose());

  test('is never below the answers of a graph with articles in it', async () => {
    const graph = await openGraph(engine);
    for (let day = 1; day <= 3; day++) await ingest(graph, report(day));
    let all = 0;
    for (const { query, variables, estimated } of queries(2, 60)) {
      const { data } = await graph.answer(query, variables);
      const document = parse(query);
      const cost = await costOfAnswer(schema, weights, document, variables, answered(data ?? {}));
      if (estimated < cost) throw new Error(`${estimated} < ${cost}: ${query}`);
      all += cost;
    }
    expect(all).toBeGreaterThan(500);
  });
});

function report(day: number) {
  return {
    url: `https://news.example/${day}`,
    headline: 'Prisoners exchanged',
    publisher: 'Example News',
    publishedAt: `2025-05-0${day}T10:00:00Z`,
    body: `Ukraine and Russia exchanged ${100 + day} prisoners of war on May ${day}, 2025, President Volodymyr Zelensky said. "Our people are home," Zelensky said. The United Arab Emirates mediated.`,
  };
}
