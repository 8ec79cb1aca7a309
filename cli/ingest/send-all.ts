import { showProgress } from '../progress.ts';
import { drain } from './drain.ts';
import type { ArticleToSend, Outcome, Sender } from './sender.ts';

/** What a source turns out to be: an article, what is found in it, or nothing for some reasons. */
export type Reading = ArticleToSend | { found: NamedArticle[] } | { reasons: string[] };

/** An article, or what holds articles, with the name by which its sender knows it. */
export interface NamedArticle {
  name: string;
  read(): Promise<Reading>;
}

/** What became of a batch. */
export interface Summary {
  created: number;
  revised: number;
  unchanged: number;
  rejected: { name: string; reasons: string[] }[];
  /** Articles that were taken but not read, with the notes why. */
  unread: { name: string; reasons: string[] }[];
  /** True where it was stopped before the end. */
  interrupted: boolean;
}

/** A source with what became of it, or of what was found in it. */
interface Entry {
  source: NamedArticle;
  outcome: Outcome | null;
  found: Entry[];
}

const IN_FLIGHT = 4;

const entryOf = (source: NamedArticle): Entry => ({ source, outcome: null, found: [] });

/**
 * Sends articles, a few at a time, and tells how far it is; what is found on the way comes next.
 * `stopped` ends it after those under way.
 */
export async function sendAll(
  sources: NamedArticle[],
  sender: Sender,
  label: string,
  stopped: Promise<void>,
): Promise<Summary> {
  const progress = showProgress(label, sources.length);
  const entries = sources.map(entryOf);
  const waiting = entries.toReversed();
  let isStopped = false;
  void stopped.then(() => {
    isStopped = true;
  });
  const handle = async (entry: Entry) => {
    const reading = await entry.source.read();
    if ('found' in reading) {
      entry.found = reading.found.map(entryOf);
      waiting.push(...entry.found.toReversed());
      progress.grow(entry.found.length);
    } else if ('reasons' in reading) {
      entry.outcome = { outcome: 'REJECTED', reasons: reading.reasons };
    } else {
      entry.outcome = await sender.send(reading);
    }
    progress.step();
  };
  try {
    await drain(waiting, IN_FLIGHT, () => isStopped, handle);
  } finally {
    progress.stop();
  }
  return { ...summarize(entries.flatMap(flat)), interrupted: waiting.length > 0 };
}

/** A source before what was found in it. */
function flat(entry: Entry): Entry[] {
  return [entry, ...entry.found.flatMap(flat)];
}

function summarize(entries: Entry[]) {
  const count = (kind: Outcome['outcome']) =>
    entries.filter(({ outcome }) => outcome?.outcome === kind).length;
  return {
    created: count('CREATED'),
    revised: count('REVISED'),
    unchanged: count('UNCHANGED'),
    rejected: entries.flatMap(({ source, outcome }) =>
      outcome?.outcome === 'REJECTED' ? { name: source.name, reasons: outcome.reasons } : [],
    ),
    unread: entries.flatMap(({ source, outcome }) =>
      outcome && outcome.outcome !== 'REJECTED' && outcome.notes.length > 0
        ? { name: source.name, reasons: outcome.notes }
        : [],
    ),
  };
}
