import { Agent, buildConnector } from 'undici';

/** Opens a connection to the IP address that its options name as `hostname`. */
export type Connector = buildConnector.connector;

/** How many addresses of one host are tried. */
const MAX_TRIED = 4;

/** Opens connections over TCP and TLS; gives up after `timeoutMs`. */
export function systemConnector(timeoutMs: number): Connector {
  return buildConnector({ timeout: timeoutMs, keepAlive: false });
}

/**
 * An agent that connects to the given IP addresses, one after the other until one answers, and to
 * nothing else. The certificate is checked against the name in the URL.
 */
export function pinnedAgent(addresses: readonly string[], connector: Connector): Agent {
  return new Agent({ connect: pinned(addresses, connector), pipelining: 0, connections: 1 });
}

function pinned(addresses: readonly string[], connector: Connector): Connector {
  return (options, callback) => {
    const name = options.hostname.replace(/^\[|[\].]$/g, '');
    const attempt = (i: number) => {
      const address = addresses[i]!;
      const servername = options.servername ?? (address === name ? undefined : name);
      const known = servername === undefined ? {} : { servername };
      connector({ ...options, ...known, hostname: address }, (...result) => {
        const isLast = i + 1 >= Math.min(addresses.length, MAX_TRIED);
        if (result[0] && !isLast) attempt(i + 1);
        else callback(...result);
      });
    };
    attempt(0);
  };
}
