import type { FastifyInstance } from 'fastify';
import type { Env } from '../env.ts';
import type { Logger } from '../log.ts';

/** What tells operators of a process what it does. */
export interface Telemetry {
  /** Serves the metrics at `/metrics` of an application, before it listens. */
  serve(app: FastifyInstance): void;
  /** Delivers what is left and ends. */
  close(): Promise<void>;
}

type Settings = Pick<
  Env,
  | 'NEWSGRAPH_METRICS'
  | 'NEWSGRAPH_METRICS_TOKEN'
  | 'NEWSGRAPH_SLOW_MS'
  | 'NEWSGRAPH_OTLP_URL'
  | 'NEWSGRAPH_TRACE_RATIO'
>;

/**
 * Starts what the settings want of metrics, traces and the log of slow requests; before anything
 * else is opened, so that nothing is missed. What is not wanted is not even loaded.
 */
export async function startTelemetry(
  service: string,
  settings: Settings,
  log: Logger,
): Promise<Telemetry> {
  const closers: (() => void | Promise<void>)[] = [];
  if (settings.NEWSGRAPH_OTLP_URL) {
    const { startOtlp } = await import('./otlp.ts');
    const { NEWSGRAPH_OTLP_URL: url, NEWSGRAPH_TRACE_RATIO: ratio } = settings;
    closers.push(startOtlp({ service, url, ratio }));
  }
  if (settings.NEWSGRAPH_SLOW_MS > 0) {
    const { startSlowLog } = await import('./slow-log.ts');
    closers.push(startSlowLog(log, settings.NEWSGRAPH_SLOW_MS));
  }
  let serve: Telemetry['serve'] = () => {};
  if (settings.NEWSGRAPH_METRICS) {
    const { startMetrics } = await import('./metrics.ts');
    const { addMetricsRoute } = await import('./metrics-route.ts');
    const metrics = startMetrics(service);
    closers.push(() => metrics.close());
    serve = (app) => addMetricsRoute(app, metrics, settings.NEWSGRAPH_METRICS_TOKEN);
  }
  return {
    serve,
    async close() {
      for (const close of closers) await close();
    },
  };
}
