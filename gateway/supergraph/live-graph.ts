import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../../platform/log.ts';
import { signal } from '../../platform/telemetry/signals.ts';
import { type Connect, Services } from './services.ts';
import type { SupergraphSource } from './source.ts';
import { GraphVersion, type VersionOptions } from './version.ts';

/** What a live graph is made of. */
export interface LiveGraphOptions extends VersionOptions {
  source: SupergraphSource;
  /** How often the source is looked at, in milliseconds; 0 for once at the start. */
  pollMs: number;
  connect: Connect;
}

/**
 * The graph of a supergraph that may change while it is served. A new one takes the requests that
 * come from then on; the old one ends with its last request. A supergraph that cannot be served is
 * refused, and the one before serves on.
 */
export class LiveGraph {
  private timer: NodeJS.Timeout | undefined;
  private look: Promise<unknown> = Promise.resolve();
  private fault = '';
  private isClosed = false;
  private readonly retiring = new Set<Promise<void>>();

  private constructor(
    private current: GraphVersion,
    private text: string,
    private readonly services: Services,
    private readonly options: LiveGraphOptions,
  ) {
    this.lookLater();
  }

  /** Reads the supergraph and serves it. Throws where it cannot be read or is invalid. */
  static async open(options: LiveGraphOptions): Promise<LiveGraph> {
    const { source, connect } = options;
    const sdl = await source.read();
    if (sdl === null) throw new Error(`${source.name} holds no supergraph`);
    const services = new Services(connect);
    const version = await GraphVersion.start(sdl, services, options);
    return new LiveGraph(version, sdl, services, options);
  }

  /** The version that a request gets which comes now. */
  get version(): GraphVersion {
    return this.current;
  }

  /** Answers one request by the version that is current when it comes. */
  handle = (request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
    this.current.handle(request, reply);

  /** Resolves where every subgraph of the current version is ready; throws where one is not. */
  ready(): Promise<void> {
    return this.current.ready();
  }

  /** Looks at the source now; true where a new supergraph is served as of now. */
  refresh(): Promise<boolean> {
    const look = this.look.then(() => this.takeUp());
    this.look = look;
    return look;
  }

  /** Ends all versions, each after its last request. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.look;
    await Promise.all([...this.retiring, this.current.retire()]);
  }

  private lookLater(): void {
    const { pollMs } = this.options;
    if (pollMs === 0 || this.isClosed) return;
    this.timer = setTimeout(() => this.refresh().then(() => this.lookLater()), pollMs).unref();
  }

  /** Never throws: whatever is wrong with the new supergraph, the old one is there. */
  private async takeUp(): Promise<boolean> {
    const { log, source } = this.options;
    try {
      const sdl = this.isClosed ? null : await source.read();
      if (sdl === null || sdl === this.text) return false;
      this.text = sdl;
      const next = await GraphVersion.start(sdl, this.services, this.options);
      const old = this.current;
      this.current = next;
      this.fault = '';
      log.info({ version: next.id, before: old.id, subgraphs: next.subgraphs }, 'new supergraph');
      signal('supergraph', { outcome: 'served' });
      this.retire(old, log);
      return true;
    } catch (error) {
      this.refuse(error as Error, log, source.name);
      return false;
    }
  }

  private retire(version: GraphVersion, log: Logger): void {
    const ended = version
      .retire()
      .catch((err: unknown) =>
        log.error({ err, version: version.id }, 'a version did not end well'),
      )
      .finally(() => this.retiring.delete(ended));
    this.retiring.add(ended);
  }

  /** Logs a fault once, not at every look. */
  private refuse(error: Error, log: Logger, source: string): void {
    const reasons = error.message;
    if (reasons === this.fault) return;
    this.fault = reasons;
    signal('supergraph', { outcome: 'refused' });
    const version = this.current.id;
    log.error({ source, reasons, version }, 'supergraph refused; the one before serves on');
  }
}
