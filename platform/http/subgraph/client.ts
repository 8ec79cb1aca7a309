import { Pool } from 'undici';
import { NewsgraphError } from '../../errors.ts';
import type { Caller } from '../../graphql/caller.ts';
import type {
  GraphQLAnswer,
  GraphQLRequest,
  GraphQLService,
} from '../../graphql/subgraph-service.ts';
import type { Logger } from '../../log.ts';
import { type Secret, validSecrets } from '../../security/secret.ts';
import { trustHeaders } from '../../security/trust.ts';
import { inSpan, traceHeaders } from '../../telemetry/tracing.ts';
import { faultOf, SubgraphFault, sentenceOf } from './fault.ts';
import { isQuery } from './is-query.ts';
import { DEFAULT_SUBGRAPH_LIMITS, type SubgraphLimits } from './limits.ts';
import { attemptPolicy } from './policy.ts';
import { createProbe } from './probe.ts';
import { readAnswer } from './read-answer.ts';

const CONNECTIONS = 32;
const CONNECT_TIMEOUT_MS = 1_000;
/** Longer idle connections are not used again: they may be dead without a sign. */
const KEEP_ALIVE_MS = 4_000;

/** With less than this share of its time a subgraph that is late is not to blame. */
const FAIR_SHARE = 0.5;

/** A subgraph across the network. */
export interface RemoteSubgraph extends GraphQLService {
  /** Resolves where the subgraph says that it is ready; throws where it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A client of the subgraph `name` at `url`, over kept-alive connections. It waits a bounded time
 * for a bounded answer, sends a query once more where that may help, and stops asking a subgraph
 * that fails again and again until it is back.
 */
export function connectSubgraph(
  name: string,
  url: string,
  secret: Secret,
  log: Logger,
  limits: SubgraphLimits = DEFAULT_SUBGRAPH_LIMITS,
): RemoteSubgraph {
  const { origin, pathname, search } = new URL(url);
  const ownLog = log.child({ subgraph: name });
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    connect: { timeout: Math.min(CONNECT_TIMEOUT_MS, limits.timeoutMs) },
    // The signal of each request bounds its time as a whole.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const probe = createProbe(url, secret);
  const policy = attemptPolicy(name, ownLog, probe.ask);

  async function attempt(
    request: GraphQLRequest,
    caller: Caller,
    signal: AbortSignal,
    isShort: boolean,
  ): Promise<GraphQLAnswer> {
    try {
      const response = await pool.request({
        method: 'POST',
        path: pathname + search,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...trustHeaders(caller, secret),
          ...traceHeaders(),
        },
        body: JSON.stringify(request),
        signal,
      });
      return await readAnswer(response, limits.maxResponseBytes, validSecrets(secret));
    } catch (error) {
      const fault = faultOf(error);
      if (fault.reason !== 'timeout' || !isShort) throw fault;
      throw new SubgraphFault('deadline', 'little time was left', fault);
    }
  }

  /** What a client may know; the log has the cause. */
  function unavailable(error: unknown): NewsgraphError {
    if (!(error instanceof SubgraphFault)) throw error;
    const { reason } = error;
    if (reason !== 'open') ownLog.warn({ err: error, reason }, 'subgraph does not answer');
    const details = { service: name, reason };
    return new NewsgraphError('SUBGRAPH_UNAVAILABLE', sentenceOf(reason, name), details);
  }

  return {
    async execute(request, caller, deadline = Number.POSITIVE_INFINITY) {
      const isRepeatable = isQuery(request.query);
      const ownMs = isRepeatable ? limits.timeoutMs : limits.writeTimeoutMs;
      const leftMs = Math.ceil(Math.min(ownMs, deadline - performance.now()));
      if (leftMs <= 0) throw unavailable(new SubgraphFault('deadline', 'no time was left'));
      const signal = AbortSignal.timeout(leftMs);
      try {
        return await policy.run(
          () =>
            inSpan(`subgraph ${name}`, 'client', { 'newsgraph.subgraph': name }, () =>
              attempt(request, caller, signal, leftMs < ownMs * FAIR_SHARE),
            ),
          isRepeatable,
          signal,
        );
      } catch (error) {
        throw unavailable(error);
      }
    },
    async ready() {
      try {
        await probe.ask();
      } catch (error) {
        throw unavailable(error);
      }
    },
    async close() {
      await Promise.all([pool.destroy(), probe.close()]);
    },
  };
}
