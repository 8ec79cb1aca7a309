import { Pool } from 'undici';
import type { GraphQLAnswer } from '../../platform/graphql/subgraph-service.ts';
import type { Json } from '../support/graph.ts';
import { PARTS } from '../support/partial-answers.ts';
import { wrongIn } from './verify.ts';

/** A time in which a subgraph was at fault, in milliseconds of the process's clock. */
export interface Outage {
  name: string;
  from: number;
  /** Infinity while it lasts. */
  to: number;
}

/** What clients have seen so far. */
export interface Seen {
  requests: number;
  /** Answers that lacked what a faulty subgraph would have said. */
  partial: number;
  wrong: number;
  /** What was wrong with the first few. */
  reasons: string[];
  slowestMs: number;
}

const REASONS = 10;
const NAMES = Object.keys(PARTS);

/** Asks for all parts. */
export const WHOLE_QUERY = `query Soak { ${Object.values(PARTS).join(' ')} }`;

/** Asks the gateway at `address`. */
export class SoakClient {
  readonly seen: Seen = { requests: 0, partial: 0, wrong: 0, reasons: [], slowestMs: 0 };
  private readonly pool: Pool;
  private turn = 0;

  constructor(address: string, connections: number) {
    this.pool = new Pool(address, { connections });
  }

  /** The answer to a query. */
  async ask(
    query: string,
    variables?: Json,
    headers: Record<string, string> = {},
  ): Promise<GraphQLAnswer> {
    const { body } = await this.pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await body.json()) as GraphQLAnswer;
  }

  /** The answer to all parts. */
  askAll(): Promise<GraphQLAnswer> {
    return this.ask(WHOLE_QUERY);
  }

  /** Asks for some of the parts, each time others, and checks what comes against `healthy`. */
  async askAndCheck(healthy: Json, outages: readonly Outage[]): Promise<void> {
    const turn = ++this.turn;
    // Every combination of parts takes its turn; once in a while a request is none.
    const asked = NAMES.filter((_, n) => (turn % 16) & (1 << n));
    const from = performance.now();
    const wrong = await (asked.length > 0
      ? this.checkParts(asked, healthy, outages)
      : this.checkRefusal()
    ).catch((error: Error) => `no answer: ${error.message}`);
    this.seen.requests++;
    this.seen.slowestMs = Math.max(this.seen.slowestMs, performance.now() - from);
    if (wrong === null) return;
    this.seen.wrong++;
    if (this.seen.reasons.length < REASONS) this.seen.reasons.push(wrong);
  }

  private async checkParts(asked: string[], healthy: Json, outages: readonly Outage[]) {
    const from = performance.now();
    const answer = await this.ask(`query Soak { ${asked.map((name) => PARTS[name]).join(' ')} }`);
    const to = performance.now();
    const faulty = outages.filter((outage) => outage.from <= to && outage.to >= from);
    if (answer.errors) this.seen.partial++;
    const whole = Object.fromEntries(asked.map((name) => [name, healthy[name]]));
    return wrongIn(answer, whole, [...new Set(faulty.map(({ name }) => name))]);
  }

  private async checkRefusal(): Promise<string | null> {
    const { data, errors } = await this.ask('query Soak { nothing }');
    const code = errors?.[0]?.extensions?.code;
    return data === undefined && code === 'GRAPHQL_VALIDATION_FAILED'
      ? null
      : `a refusal expected, got ${code}`;
  }

  /** How many GraphQL requests the gateway says that it has answered. */
  async counted(): Promise<number> {
    const { body } = await this.pool.request({ method: 'GET', path: '/metrics' });
    const lines = (await body.text()).split('\n');
    return lines
      .filter((line) => line.startsWith('newsgraph_operation_seconds_count{'))
      .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }
}
