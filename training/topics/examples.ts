import type { PolnearArticle } from '../../evaluation/index.ts';
import { readDocument } from '../../extraction/index.ts';
import type { Line } from '../../extraction/languages/en/events/scene/line.ts';
import { readLines } from '../../extraction/languages/en/events/scene/read-lines.ts';
import { isRelevant } from '../../extraction/languages/en/events/scene/relevance.ts';
import { readSides, type Sides } from '../../extraction/languages/en/events/scene/sides.ts';
import {
  MAX_TOPIC_FEATURES,
  TOPIC_BITS,
  topicFeatures,
} from '../../extraction/languages/en/events/topic/topic-features.ts';
import { english } from '../../extraction/languages/en/index.ts';
import { Features } from '../../extraction/learning/features.ts';
import { read } from '../../extraction/read.ts';

/** What a document is about, as the model learns it. */
export interface TopicExample {
  rows: Int32Array;
  /** Whether it tells of events. */
  tells: boolean;
}

/** A document by its lines. */
export function topicExample(lines: readonly Line[], sides: Sides, tells: boolean): TopicExample {
  const features = new Features(TOPIC_BITS, MAX_TOPIC_FEATURES);
  topicFeatures(features, lines, sides);
  return { rows: features.rows.slice(0, features.count), tells };
}

/** So many of the articles are looked at. */
const MAX_ARTICLES = 300;

/**
 * Articles of general news in which no rule sees war or captives, as examples of what tells of no
 * event. Those in which one does are left out: nobody has annotated events in them.
 */
export function generalNews(articles: readonly PolnearArticle[]): TopicExample[] {
  return articles.slice(0, MAX_ARTICLES).flatMap(({ text }) => {
    const reading = read(readDocument({ text, publishedAt: null }), english);
    const lines = readLines(reading, null);
    const sides = readSides(reading, lines);
    return isRelevant(lines, sides) ? [] : [topicExample(lines, sides, false)];
  });
}
