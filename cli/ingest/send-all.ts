import { showProgress } from '../progress.ts';
import type { ArticleToSend, Outcome, Sender } from './sender.ts';

/** An article with the name by which its sender knows it. */
export interface NamedArticle {
  name: string;
  /** Reads the article, or says why it cannot be read. */
  read(): Promise<ArticleToSend | { reasons: string[] }>;
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

const IN_FLIGHT = 4;

/** Sends articles, a few at a time, and tells how far it is; `stopped` ends it after those under way. */
export async function sendAll(
  articles: NamedArticle[],
  sender: Sender,
  label: string,
  stopped: Promise<void>,
): Promise<Summary> {
  const progress = showProgress(label, articles.length);
  const outcomes: (Outcome | undefined)[] = [];
  let next = 0;
  let isStopped = false;
  void stopped.then(() => {
    isStopped = true;
  });
  const work = async () => {
    while (next < articles.length && !isStopped) {
      const index = next++;
      const article = await articles[index]!.read();
      outcomes[index] =
        'reasons' in article
          ? { outcome: 'REJECTED', reasons: article.reasons }
          : await sender.send(article);
      progress.step();
    }
  };
  try {
    await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  } finally {
    progress.stop();
  }
  return { ...summarize(articles, outcomes), interrupted: outcomes.length < articles.length };
}

function summarize(articles: NamedArticle[], outcomes: (Outcome | undefined)[]) {
  const count = (kind: Outcome['outcome']) => outcomes.filter((o) => o?.outcome === kind).length;
  return {
    created: count('CREATED'),
    revised: count('REVISED'),
    unchanged: count('UNCHANGED'),
    rejected: outcomes.flatMap((outcome, index) =>
      outcome?.outcome === 'REJECTED'
        ? { name: articles[index]!.name, reasons: outcome.reasons }
        : [],
    ),
    unread: outcomes.flatMap((outcome, index) =>
      outcome && outcome.outcome !== 'REJECTED' && outcome.notes.length > 0
        ? { name: articles[index]!.name, reasons: outcome.notes }
        : [],
    ),
  };
}
