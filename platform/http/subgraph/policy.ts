import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  fullJitterGenerator,
  handleWhen,
  isBrokenCircuitError,
  retry,
} from 'cockatiel';
import type { Logger } from '../../log.ts';
import { type Signals, signal } from '../../telemetry/signals.ts';
import { isOutage, mayPass, SubgraphFault } from './fault.ts';

/** So many failures in a row open the circuit. */
const FAILURES = 5;
/** After so long one request may try whether the subgraph is back, in milliseconds. */
const HALF_OPEN_AFTER_MS = 500;
/** A second attempt waits up to this long, in milliseconds. */
const MAX_DELAY_MS = 100;

const STATES: Partial<Record<CircuitState, Signals['breaker']['state']>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Open]: 'open',
};

/** How attempts at one subgraph are made. */
export interface AttemptPolicy {
  /** Runs `attempt`, once more where it fails and `isRepeatable`, for as long as `signal` allows. */
  run<T>(attempt: () => Promise<T>, isRepeatable: boolean, signal: AbortSignal): Promise<T>;
}

/**
 * A circuit breaker with one retry. An open circuit refuses at once. After half a second the next
 * request goes through where `probe` finds the subgraph back; the others are refused meanwhile.
 */
export function attemptPolicy(
  subgraph: string,
  log: Logger,
  probe: (signal: AbortSignal) => Promise<void>,
): AttemptPolicy {
  const breaker = circuitBreaker(handleWhen(isOutage), {
    halfOpenAfter: HALF_OPEN_AFTER_MS,
    breaker: new ConsecutiveBreaker(FAILURES),
  });
  breaker.onBreak(() => log.warn('subgraph fails again and again; not asked for a while'));
  breaker.onReset(() => log.info('subgraph is back'));
  breaker.onStateChange((state) => {
    const told = STATES[state];
    if (told) signal('breaker', { subgraph, state: told });
  });
  signal('breaker', { subgraph, state: 'closed' });
  const onceMore = retry(handleWhen(mayPass), {
    maxAttempts: 1,
    backoff: new ExponentialBackoff({
      initialDelay: MAX_DELAY_MS,
      maxDelay: MAX_DELAY_MS,
      generator: fullJitterGenerator,
    }),
  });
  onceMore.onRetry(() => signal('retry', { subgraph }));

  async function execute<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    if (breaker.state === CircuitState.HalfOpen) throw new SubgraphFault('open', 'being tried');
    try {
      return await breaker.execute(async () => {
        if (breaker.state !== CircuitState.Closed) await probe(signal);
        return work();
      });
    } catch (error) {
      if (isBrokenCircuitError(error)) throw new SubgraphFault('open', 'not asked');
      throw error;
    }
  }

  return {
    // The retry is inside: dead connections of a restarted subgraph must not open the circuit.
    run: (attempt, isRepeatable, signal) =>
      execute(() => (isRepeatable ? onceMore.execute(attempt, signal) : attempt()), signal),
  };
}
