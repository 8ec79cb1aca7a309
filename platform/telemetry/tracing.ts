/** What a span is: a request that came in, one that goes out, or work inside. */
export type SpanKind = 'server' | 'client' | 'internal';

/** What is known of a span, by the names of the OpenTelemetry conventions. */
export type Attributes = Record<string, string | number | boolean>;

/** A span that is open. */
export interface Span {
  set(attributes: Attributes): void;
  /** Runs `work` with the span as the one that further spans are inside of. */
  run<T>(work: () => T): T;
  /** Closes the span, marked as failed where `isFailed`; an error's words are never recorded. */
  end(isFailed?: boolean): void;
}

/** What makes spans. */
export interface Tracing {
  /** Opens a span inside the current one, or inside the one that `headers` of a request name. */
  open(name: string, kind: SpanKind, attributes: Attributes, headers?: object): Span;
  /** The headers by which the next service finds the current span. */
  headers(): Record<string, string>;
  /** The id of the current trace. */
  traceId(): string | undefined;
}

/** A span that does nothing. */
export const NO_SPAN: Span = {
  set() {},
  run: (work) => work(),
  end() {},
};

let tracing: Tracing | null = null;

/** Turns tracing on for this process; null turns it off. */
export function setTracing(next: Tracing | null): void {
  tracing = next;
}

/** Opens a span; one that does nothing while tracing is off. */
export function openSpan(
  name: string,
  kind: SpanKind,
  attributes: Attributes = {},
  headers?: object,
): Span {
  return tracing ? tracing.open(name, kind, attributes, headers) : NO_SPAN;
}

/** Runs `work` inside a span that ends with it. */
export async function inSpan<T>(
  name: string,
  kind: SpanKind,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> {
  if (!tracing) return work();
  const span = tracing.open(name, kind, attributes);
  let isFailed = true;
  try {
    const result = await span.run(work);
    isFailed = false;
    return result;
  } finally {
    span.end(isFailed);
  }
}

/** Headers for a request that goes out; none while tracing is off. */
export function traceHeaders(): Record<string, string> {
  return tracing ? tracing.headers() : {};
}

/** What a log entry says of its trace; nothing while tracing is off. */
export function traceFields(): { traceId?: string } {
  const traceId = tracing?.traceId();
  return traceId === undefined ? {} : { traceId };
}
