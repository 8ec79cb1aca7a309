import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { addressOf } from '../cli/embedded.ts';
import { readEnv } from '../platform/env.ts';
import { SUBGRAPHS } from '../subgraphs/index.ts';

interface Service {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  networks?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
}

interface ComposeFile {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, object>;
}

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const FOLDERS = [
  'cli',
  'evaluation',
  'examples',
  'extraction',
  'gateway',
  'gazetteer',
  'platform',
  'samples',
  'schema',
  'subgraphs',
];

/** The text of every file of TypeScript that the image holds. */
function sourceTexts(): string[] {
  return FOLDERS.flatMap((folder) => {
    const files = readdirSync(new URL(`../${folder}/`, import.meta.url), { recursive: true });
    return files
      .filter((file) => String(file).endsWith('.ts'))
      .map((file) => read(`${folder}/${file}`));
  });
}

const { services, networks, volumes } = parse(read('docker-compose.yml'), {
  merge: true,
}) as ComposeFile;
const dockerfile = read('Dockerfile');
const names = SUBGRAPHS.map(({ name }) => name);
const PORTS: Record<string, number> = {
  gateway: 4000,
  ...Object.fromEntries(SUBGRAPHS.map(({ name, port }) => [name, port])),
};
const ours = Object.entries(services).filter(([name]) => name !== 'mysql');

/** What compose would put into the container, with every default taken. */
function environmentOf(service: Service): Record<string, string> {
  const entries = Object.entries(service.environment ?? {});
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value.replace(/\$\{\w+:-([^}]*)\}/g, '$1')]),
  );
}

describe('docker-compose.yml', () => {
  test('runs MySQL 8.4, every subgraph and the gateway, and nothing else', () => {
    expect(Object.keys(services).sort()).toEqual(['mysql', 'gateway', ...names].sort());
    expect(services.mysql!.image).toBe('mysql:8.4');
  });

  test.each(ours)('%s is served by the command of its name', (name, service) => {
    expect(service.command).toEqual(['serve', name]);
  });

  test.each(ours)('the settings of %s are ones that the code reads', (name, service) => {
    const given = environmentOf(service);
    const env = readEnv(given) as Record<string, unknown>;
    for (const variable of Object.keys(given)) expect(env).toHaveProperty(variable);
    expect(env.NEWSGRAPH_PORT).toBe(PORTS[name]);
    expect(env.NEWSGRAPH_HOST).toBe('0.0.0.0');
  });

  test.each(['people', 'events', 'sources'])('%s keeps its tables on MySQL', (name) => {
    const { NEWSGRAPH_DATABASE_URL: url } = environmentOf(services[name]!);
    expect(new URL(url!)).toMatchObject({ protocol: 'mysql:', hostname: 'mysql' });
    const password = environmentOf(services.mysql!).MYSQL_ROOT_PASSWORD;
    expect(new URL(url!).password).toBe(password);
    expect(services[name]!.depends_on).toEqual({ mysql: { condition: 'service_healthy' } });
  });

  test.each(['gateway', ...SUBGRAPHS.filter(({ peers }) => peers.length > 0).map((s) => s.name)])(
    '%s knows where the services that it asks are, and waits for them',
    (name) => {
      const asked = SUBGRAPHS.find((subgraph) => subgraph.name === name)?.peers ?? names;
      const env = environmentOf(services[name]!);
      for (const peer of asked) {
        const url = `http://${peer}:${PORTS[peer]}/graphql`;
        expect(addressOf(peer, readEnv(env))).toBe(url);
      }
      expect(Object.keys(services[name]!.depends_on!).sort()).toEqual([...asked].sort());
    },
  );

  test.each(ours)('%s is asked for its readiness at its own port', (name, service) => {
    const [kind, program, flag, script] = service.healthcheck!.test;
    expect([kind, program, flag]).toEqual(['CMD', 'node', '-e']);
    expect(script).toContain(`http://127.0.0.1:${PORTS[name]}/readyz`);
  });

  test('the gateway alone can be reached from outside, on this machine only', () => {
    for (const [name, service] of Object.entries(services)) {
      expect(service.ports ?? []).toEqual(name === 'gateway' ? ['127.0.0.1:4000:4000'] : []);
      expect(service.networks).toEqual(name === 'gateway' ? ['inner', 'outer'] : ['inner']);
    }
    expect(networks.inner!.internal).toBe(true);
  });

  test('keeps data and secrets in volumes', () => {
    expect(Object.keys(volumes).sort()).toEqual(['mysql', 'secrets']);
    for (const [, service] of ours) {
      expect(service.volumes).toEqual([`secrets:${environmentOf(service).NEWSGRAPH_SECRETS_DIR}`]);
    }
  });
});

describe('Dockerfile', () => {
  test('ends as a user without rights, in the command line', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^ENTRYPOINT \["node", "cli\/newsgraph.js"\]$/m);
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
  });

  test('runs the Node version that the package asks for', () => {
    const { engines } = JSON.parse(read('package.json'));
    const [, version] = /^FROM node:(\d+\.\d+)/m.exec(dockerfile) ?? [];
    expect(engines.node).toContain(version);
  });

  test('copies every folder that the code imports from', () => {
    const copied = [...dockerfile.matchAll(/^COPY (\w+) \1$/gm)].map(([, folder]) => folder);
    expect(copied).toEqual(FOLDERS);
  });

  test('installs every package that the code imports', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    const entry = read('cli/newsgraph.js');
    const code = [entry, ...sourceTexts()].join('\n');
    const statement =
      /^(?:import |\} from |import [^'\n]* from |.*await import\()'((?:@[\w.-]+\/)?[\w.-]+)[^']*'/gm;
    const names = [...code.matchAll(statement)]
      .map(([, name]) => name!)
      .filter((name) => !name.startsWith('.') && name !== 'node');
    expect(names.length).toBeGreaterThan(20);
    expect([...new Set(names)].filter((name) => !dependencies[name])).toEqual([]);
  });

  test('exposes the ports of all services', () => {
    const [, exposed = ''] = /^EXPOSE (.+)$/m.exec(dockerfile) ?? [];
    const [first, last] = exposed.split('-').map(Number);
    expect(Math.min(...Object.values(PORTS))).toBe(first);
    expect(Math.max(...Object.values(PORTS))).toBeLessThanOrEqual(last!);
  });
});
