import { context, SpanKind as Kind, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import { ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions';
import { type SpanKind, setTracing, type Tracing } from './tracing.ts';

/** Where spans go and how many are made. */
export interface OtlpOptions {
  service: string;
  /** The address that takes traces, such as `http://collector:4318/v1/traces`. */
  url: string;
  /** The share of requests that are traced, from 0 to 1, where the caller has not decided. */
  ratio: number;
}

const KINDS: Record<SpanKind, Kind> = {
  server: Kind.SERVER,
  client: Kind.CLIENT,
  internal: Kind.INTERNAL,
};

/** A batch that is not delivered within this time is lost, in milliseconds. */
const DELIVERY_MS = 3_000;

function tracingBy(service: string): Tracing {
  const tracer = trace.getTracer(`newsgraph-${service}`);
  return {
    open(name, kind, attributes, headers) {
      const outer = headers ? propagation.extract(context.active(), headers) : context.active();
      const span = tracer.startSpan(name, { kind: KINDS[kind], attributes }, outer);
      const inner = trace.setSpan(outer, span);
      return {
        set: (further) => void span.setAttributes(further),
        run: (work) => context.with(inner, work),
        end(isFailed) {
          if (isFailed) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    headers() {
      const carrier: Record<string, string> = {};
      propagation.inject(context.active(), carrier);
      return carrier;
    },
    traceId: () => trace.getActiveSpan()?.spanContext().traceId,
  };
}

/**
 * Sends spans to a collector by OTLP over HTTP. It is the process's tracing from then on, also for
 * the libraries that make spans of their own. The result delivers what is left and turns it off.
 */
export function startOtlp({ service, url, ratio }: OtlpOptions): () => Promise<void> {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: `newsgraph-${service}` }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: DELIVERY_MS })),
    ],
  });
  provider.register();
  setTracing(tracingBy(service));
  return async () => {
    setTracing(null);
    const late = new Promise<void>((resolve) => setTimeout(resolve, DELIVERY_MS).unref());
    await Promise.race([provider.shutdown().catch(() => {}), late]);
    trace.disable();
    context.disable();
    propagation.disable();
  };
}
