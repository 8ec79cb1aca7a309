/**
 * Why a subgraph gave no answer:
 * - `timeout`: none in time;
 * - `deadline`: none in what earlier answers to the same request have left of its time;
 * - `connection`: none at all, or one that broke off or was no HTTP;
 * - `failure`: a status of 500 or above, or something that is no GraphQL answer;
 * - `refused`: any other status than that of an answer;
 * - `too-large`: more than is read;
 * - `open`: not asked, because it has failed several times in a row.
 */
export type FaultReason =
  | 'timeout'
  | 'deadline'
  | 'connection'
  | 'failure'
  | 'refused'
  | 'too-large'
  | 'open';

const SENTENCES: Record<FaultReason, (name: string) => string> = {
  timeout: (name) => `The subgraph ${name} did not answer in time.`,
  deadline: (name) => `There was not enough time left for the subgraph ${name}.`,
  connection: (name) => `The subgraph ${name} does not answer at the moment.`,
  failure: (name) => `The subgraph ${name} does not answer at the moment.`,
  refused: (name) => `The subgraph ${name} does not answer at the moment.`,
  'too-large': (name) => `The subgraph ${name} answers more than the gateway takes.`,
  open: (name) => `The subgraph ${name} does not answer at the moment.`,
};

/** Why one attempt at a subgraph failed; its message may hold addresses and is for the log. */
export class SubgraphFault extends Error {
  constructor(
    readonly reason: FaultReason,
    detail: string,
    cause?: unknown,
  ) {
    super(detail, { cause });
    this.name = 'SubgraphFault';
  }
}

/** The fault that an error of the HTTP client stands for. */
export function faultOf(error: unknown): SubgraphFault {
  if (error instanceof SubgraphFault) return error;
  const { name, message } = error as Error;
  const isLate = name === 'TimeoutError' || name === 'AbortError';
  return new SubgraphFault(isLate ? 'timeout' : 'connection', message, error);
}

/** What a client may read of a fault of the subgraph `name`. */
export function sentenceOf(reason: FaultReason, name: string): string {
  return SENTENCES[reason](name);
}

/** True where another attempt may fare better. */
export function mayPass(error: unknown): boolean {
  return error instanceof SubgraphFault && ['connection', 'failure'].includes(error.reason);
}

/**
 * True where the fault speaks against the subgraph. A refusal, a large answer or a lack of time does
 * not: one request may bring it about, and must not close the subgraph to others.
 */
export function isOutage(error: unknown): boolean {
  return mayPass(error) || (error instanceof SubgraphFault && error.reason === 'timeout');
}
