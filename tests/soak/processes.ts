import { SUBGRAPHS } from '../../subgraphs/index.ts';
import { type Command, command, temporaryFolder } from '../support/command.ts';
import { type FaultProxy, openFaultProxy } from '../support/fault-proxy.ts';
import type { GatewayProcess } from '../support/stop-under-load.ts';

const SECRET = 'the secret of these tests, 32 characters';

/** Longer than any wait on a busy machine, and bearable for a client that meets a hung subgraph. */
const TIMEOUT_MS = 4_000;

/** The whole graph, each service as a process, with a proxy before each subgraph. */
export interface GraphProcesses {
  gateway: string;
  /** The inspector of the gateway. */
  inspector: string;
  tokenSecret: string;
  proxies: ReadonlyMap<string, FaultProxy>;
  /** Ends a subgraph with -9. */
  kill(name: string): Promise<void>;
  /** Starts it again, at its address. */
  revive(name: string): Promise<void>;
  /** Starts one more gateway over the same subgraphs. */
  startGateway(): Promise<GatewayProcess>;
  close(): Promise<void>;
}

const addressVariable = (name: string) => `NEWSGRAPH_${name.toUpperCase()}_URL`;

/** Starts all services on fresh databases. */
export async function startGraph(): Promise<GraphProcesses> {
  const folder = temporaryFolder();
  const running = new Map<string, Command>();
  const ports = new Map<string, string>();
  const proxies = new Map<string, FaultProxy>();
  const common = {
    NEWSGRAPH_DATABASE_URL: `sqlite:${folder.path}`,
    NEWSGRAPH_TOKEN_SECRET: SECRET,
    NEWSGRAPH_SUBGRAPH_SECRET: SECRET,
    NEWSGRAPH_DRAIN_MS: '0',
    NEWSGRAPH_LOG_LEVEL: 'info',
  };

  // Whoever ends the run early must not leave services behind.
  const abandon = () => {
    for (const { child } of running.values()) child.kill('SIGKILL');
    folder.dispose();
  };
  process.once('exit', abandon);

  async function addressOf(service: Command): Promise<string> {
    const [, address = ''] = await service.says(/"address":"([^"]+)"/);
    return address;
  }

  async function start(name: string, env: Record<string, string>, nodeOptions: string[] = []) {
    const service = command(['serve', name], {
      env: { ...common, NEWSGRAPH_PORT: ports.get(name) ?? '0', ...env },
      nodeOptions,
    });
    running.set(name, service);
    const address = await addressOf(service);
    ports.set(name, new URL(address).port);
    return { service, address };
  }

  function peersOf(name: string): Record<string, string> {
    const { peers = [] } = SUBGRAPHS.find((entry) => entry.name === name) ?? {};
    return Object.fromEntries(
      peers.map((peer) => [addressVariable(peer), `http://127.0.0.1:${ports.get(peer)}/graphql`]),
    );
  }

  async function close(): Promise<void> {
    for (const { child, finished } of [...running.values()].reverse()) {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await finished;
      clearTimeout(late);
    }
    for (const proxy of proxies.values()) await proxy.close();
    folder.dispose();
    process.off('exit', abandon);
  }

  try {
    const open = async (name: string) => {
      const { address } = await start(name, peersOf(name));
      proxies.set(name, await openFaultProxy(address));
    };
    await Promise.all(SUBGRAPHS.filter(({ peers }) => !peers.length).map(({ name }) => open(name)));
    for (const { name, peers } of SUBGRAPHS) if (peers.length) await open(name);
    const urls = [...proxies].map(([name, { url }]) => [addressVariable(name), `${url}/graphql`]);
    const settings = {
      ...Object.fromEntries(urls),
      NEWSGRAPH_SUBGRAPH_TIMEOUT_MS: String(TIMEOUT_MS),
    };
    const { service, address } = await start('gateway', settings, ['--inspect=127.0.0.1:0']);
    const [, inspector = ''] = await service.says(/(ws:\/\/\S+)/);
    return {
      gateway: address,
      inspector,
      tokenSecret: SECRET,
      proxies,
      async kill(name) {
        const { child, finished } = running.get(name)!;
        child.kill('SIGKILL');
        await finished;
        running.delete(name);
      },
      async startGateway() {
        const env = { ...common, ...settings, NEWSGRAPH_PORT: '0', NEWSGRAPH_DRAIN_MS: '1000' };
        const more = command(['serve', 'gateway'], { env });
        running.set(`gateway ${running.size}`, more);
        return { command: more, address: await addressOf(more) };
      },
      revive: async (name) => void (await start(name, peersOf(name))),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
