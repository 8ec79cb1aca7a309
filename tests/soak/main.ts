import { Command, InvalidArgumentError } from 'commander';
import { BLOWS, runSoak } from './soak.ts';
import { verdictOf } from './verdict.ts';

const NAMES = ['people', 'events', 'sources', 'ingest'];

function positive(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('A number above 0 is expected.');
}

const { minutes, clients, stops } = new Command('test:soak')
  .description('Load the whole graph while its subgraphs fail in turn, and check every answer.')
  .option('--minutes <number>', 'how long', positive, 30)
  .option('--clients <number>', 'how many ask at once', positive, 8)
  .option('--stops <number>', 'how many gateways are stopped under load', positive, 20)
  .parse()
  .opts<{ minutes: number; clients: number; stops: number }>();

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const report = await runSoak({
  loadMs: minutes * 60_000,
  clients: Math.ceil(clients),
  blows: BLOWS.flatMap((blow) => NAMES.map((name) => ({ name, blow }))),
  blowMs: 3_000,
  calmMs: 5_000,
  stops: Math.ceil(stops),
  say: (line) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`),
});
const checks = verdictOf(report);
console.table(checks.map(({ isMet, ...row }) => ({ ...row, verdict: isMet ? 'good' : 'NOT MET' })));
for (const reason of report.reasons) console.log(`wrong: ${reason}`);
if (checks.some(({ isMet }) => !isMet)) process.exitCode = 1;
