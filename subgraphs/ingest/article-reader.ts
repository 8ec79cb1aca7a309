import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import {
  type Document,
  type DocumentInput,
  type Extraction,
  extract,
  readDocument,
} from '../../extraction/index.ts';

/** What is done with an article, here or by a thread. */
const STEPS = { readDocument, extract };

/** How articles are given to threads. */
export interface ReaderOptions {
  /** Threads at most; with none everything is read here. */
  threads: number;
  /** So many short articles are read here before threads are started; a few are sooner read. */
  before: number;
  /** The file that a thread runs. */
  worker: URL;
}

const DEFAULTS: ReaderOptions = {
  threads: availableParallelism(),
  before: 64,
  worker: new URL('./reading-worker.js', import.meta.url),
};

/** A longer text or page, in UTF-16 units, is never read here: nothing else would be answered. */
const MAX_UNITS_HERE = 50_000;
/** Steps that wait for a thread at most; further ones are done here, which slows their senders. */
const MAX_WAITING = 64;
/** Threads without work end after this long. */
const IDLE_MS = 600_000;

/**
 * Reads articles without keeping the service from answering: long ones, and all where many come, on
 * threads of their own. A thread that dies fails the article that it read, and another takes its
 * place.
 */
export class ArticleReader {
  private readonly options: ReaderOptions;
  private pool: Tinypool | null = null;
  private done = 0;

  constructor(options: Partial<ReaderOptions> = {}) {
    this.options = { ...DEFAULTS, ...options };
  }

  /** Finds the document in what was sent; in a short text that is the least of the work. */
  async readDocument(input: DocumentInput): Promise<Document> {
    const { html, text = '' } = input;
    if (html === undefined && text.length <= MAX_UNITS_HERE) return readDocument(input);
    return this.run('readDocument', input, (html ?? text).length);
  }

  extract(document: Document): Promise<Extraction> {
    return this.run('extract', document, document.body.length);
  }

  /** Ends the threads, also those that still read. */
  async close(): Promise<void> {
    await this.pool?.destroy();
  }

  private async run<Step extends keyof typeof STEPS>(
    step: Step,
    input: Parameters<(typeof STEPS)[Step]>[0],
    units: number,
  ): Promise<ReturnType<(typeof STEPS)[Step]>> {
    const { threads, before, worker } = this.options;
    const isShort = units <= MAX_UNITS_HERE;
    const isFull = this.pool !== null && this.pool.queueSize >= MAX_WAITING;
    if (threads === 0 || isFull || (isShort && this.done++ < before)) {
      return (STEPS[step] as (input: unknown) => ReturnType<(typeof STEPS)[Step]>)(input);
    }
    this.pool ??= new Tinypool({
      filename: fileURLToPath(worker),
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE_MS,
    });
    return this.pool.run(input, { name: step });
  }
}
