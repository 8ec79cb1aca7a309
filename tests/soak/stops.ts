import type { Json } from '../support/graph.ts';
import { type StopReport, stopUnderLoad } from '../support/stop-under-load.ts';
import { WHOLE_QUERY } from './client.ts';
import type { GraphProcesses } from './processes.ts';

/** True where a gateway said first that it stops, failed no request and ended well. */
export function isGoodStop({ answers, failures, readiness, code }: StopReport): boolean {
  return answers > 0 && failures.length === 0 && readiness === 'stopping' && code === 0;
}

/** Starts a gateway and stops it under load, `count` times; what clients saw of each. */
export async function stopGateways(
  count: number,
  graph: GraphProcesses,
  healthy: Json,
  say: (line: string) => void,
): Promise<StopReport[]> {
  const reports: StopReport[] = [];
  while (reports.length < count) {
    const gateway = await graph.startGateway();
    const report = await stopUnderLoad(gateway, WHOLE_QUERY, { data: healthy });
    reports.push(report);
    say(`stop ${reports.length}: ${report.answers} answers, ${report.failures.length} failed`);
  }
  return reports;
}
