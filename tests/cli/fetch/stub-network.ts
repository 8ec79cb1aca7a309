import { connect } from 'node:net';
import type { FetchOptions } from '../../../cli/fetch/fetch-address.ts';
import { DEFAULT_FETCH } from '../../../cli/fetch/fetch-address.ts';

/** A network of which a test says where its names lead, and which keeps what was asked of it. */
export interface StubNetwork {
  options: FetchOptions;
  /** The IP addresses that were connected to, in order. */
  connected: string[];
  /** The names that certificates were to be for, in order. */
  serverNames: (string | undefined)[];
  /** The names that were resolved, in order. */
  resolved: string[];
}

/**
 * A network with the given names; each resolution takes the next of its answers, and the last again
 * and again. Connections go to `port` of this machine whatever address they are meant for; without
 * a port, none is made.
 */
export function stubNetwork(
  names: Record<string, string[][]> = {},
  {
    port = null as number | null,
    ...overrides
  }: Partial<FetchOptions> & { port?: number | null } = {},
): StubNetwork {
  const connected: string[] = [];
  const resolved: string[] = [];
  const serverNames: (string | undefined)[] = [];
  const options: FetchOptions = {
    ...DEFAULT_FETCH,
    async resolve(name) {
      const answers = names[name];
      if (!answers) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
      const asked = resolved.filter((known) => known === name).length;
      resolved.push(name);
      return answers[Math.min(asked, answers.length - 1)]!;
    },
    connector({ hostname, servername }, callback) {
      connected.push(hostname);
      serverNames.push(servername || undefined);
      if (port === null) return callback(new Error('a connection was made'), null);
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => callback(null, socket));
      socket.once('error', (error) => callback(error, null));
    },
    ...overrides,
  };
  return { options, connected, serverNames, resolved };
}
