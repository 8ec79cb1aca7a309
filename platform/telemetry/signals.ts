import { type Channel, channel } from 'node:diagnostics_channel';

/** How an answer turned out: `partial` has data and errors, `error` has errors alone. */
export type Outcome = 'ok' | 'partial' | 'error';

/** What happens in a process, by kind. Nothing here holds a value that a client has sent. */
export interface Signals {
  /** A HTTP request is answered. */
  http: { method: string; status: number };
  /** A GraphQL request is answered; `name` is null where its operation has none or was not read. */
  operation: { name: string | null; type: string; outcome: Outcome; ms: number };
  /** An error goes out to a client. */
  error: { code: string };
  /** A subgraph was asked; `outcome` is `ok`, `errors` or the reason why it gave no answer. */
  fetch: { subgraph: string; outcome: string; ms: number };
  /** A subgraph is asked once more. */
  retry: { subgraph: string };
  /** The circuit to a subgraph changed. */
  breaker: { subgraph: string; state: 'closed' | 'half-open' | 'open' };
  /** A SQL statement has run; its text has placeholders in place of values. */
  statement: { database: string; sql: string; ms: number; failed: boolean };
  /** The gateway looked for the plan of an operation. */
  plan: { found: boolean };
  /** The gateway took up a new supergraph, or refused it. */
  supergraph: { outcome: 'served' | 'refused' };
}

/** The kind of a signal. */
export type SignalKind = keyof Signals;

/**
 * Held here: where a channel was collected, Node 20 forgets the next one of its name too, and with
 * it those who listen to that one.
 */
const channels = new Map<SignalKind, Channel>();

function channelOf(kind: SignalKind): Channel {
  const known = channels.get(kind) ?? channel(`newsgraph:${kind}`);
  channels.set(kind, known);
  return known;
}

/** Tells whoever listens in this process; costs next to nothing where nobody does. */
export function signal<Kind extends SignalKind>(kind: Kind, event: Signals[Kind]): void {
  channelOf(kind).publish(event);
}

/** Listens to signals of a kind, from all of the process; the result ends it. */
export function onSignal<Kind extends SignalKind>(
  kind: Kind,
  listener: (event: Signals[Kind]) => void,
): () => void {
  const subscriber = (event: unknown) => listener(event as Signals[Kind]);
  const source = channelOf(kind);
  source.subscribe(subscriber);
  return () => source.unsubscribe(subscriber);
}
