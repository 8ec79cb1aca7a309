import type { Dispatch, Passage } from '../../evaluation/index.ts';
import { readDocument } from '../../extraction/index.ts';
import type { SidedFigure } from '../../extraction/languages/en/events/counts/side-features.ts';
import { dayOf } from '../../extraction/languages/en/events/dates/calendar.ts';
import {
  readScene,
  type Scene,
  type SceneModels,
} from '../../extraction/languages/en/events/index.ts';
import { english } from '../../extraction/languages/en/index.ts';
import { read } from '../../extraction/read.ts';
import type { Reading } from '../../extraction/reading.ts';
import type { AnnotatedScene } from './annotated-scene.ts';

/** Sentences with figures whose receiving sides are annotated. */
export interface SidedScene extends Scene {
  reading: Reading;
  published: string | null;
  /** The sides that receive a figure, none for a sum; null where it is not annotated. */
  receiversOf(figure: SidedFigure): readonly string[] | null;
}

/** A report whose annotation names the words of its counts. */
export function sidedReport(scene: AnnotatedScene): SidedScene {
  return { ...scene, receiversOf: ({ count }) => receiversIn(scene.dispatch, count) };
}

function receiversIn(
  { events, body }: Dispatch,
  { quantity: { value, low, high }, span }: SidedFigure['count'],
): string[] | null {
  const isHere = (words: string): boolean => {
    const start = body.indexOf(words);
    return start < span.end && span.start < start + words.length;
  };
  const annotated = events
    .flatMap(({ counts }) => counts)
    .filter(({ figure, words = [] }) => {
      const same = figure.value === value && figure.low === low && figure.high === high;
      return same && words.some(isHere);
    });
  if (annotated.length === 0) return null;
  return [...new Set(annotated.flatMap(({ side }) => (side === null ? [] : [side])))];
}

/** The day on which passages are taken to appear; no side depends on it. */
const PUBLISHED = '2025-06-02T12:00:00Z';

/** A passage as the reader sees it before it decides on events. */
export interface ReadPassage {
  passage: Passage;
  reading: Reading;
}

/** Reads a passage. */
export function passageReading(passage: Passage): ReadPassage {
  const document = readDocument({ text: passage.body, publishedAt: PUBLISHED });
  return { passage, reading: read(document, english) };
}

/** A passage with marked figures; null where nothing in it is taken for an event. */
export function sidedPassage(
  { reading, passage: { figures, sides } }: ReadPassage,
  models: SceneModels,
): SidedScene | null {
  const scene = readScene(reading, models);
  if (!scene) return null;
  return {
    ...scene,
    reading,
    published: dayOf(PUBLISHED),
    receiversOf: ({ count: { span } }) => {
      const figure = figures.find(({ start, end }) => start < span.end && span.start < end);
      if (!figure || figure.side === 'NO' || figure.side === 'PART') return null;
      if (figure.side === 'SUM') return [];
      return figure.side === 'EACH' ? sides.slice(0, 2) : [figure.side.name];
    },
  };
}
