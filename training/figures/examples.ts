import type { Dispatch, Passage } from '../../evaluation/index.ts';
import { readDocument } from '../../extraction/index.ts';
import type { FigurePlace } from '../../extraction/languages/en/events/figures/figure-features.ts';
import { fillFigureFeatures } from '../../extraction/languages/en/events/figures/figure-features.ts';
import {
  FIGURE_BITS,
  figurePlaces,
} from '../../extraction/languages/en/events/figures/figure-model.ts';
import type { Candidate } from '../../extraction/languages/en/events/figures/weighed-figure.ts';
import { readLines } from '../../extraction/languages/en/events/scene/read-lines.ts';
import { english } from '../../extraction/languages/en/index.ts';
import { Features } from '../../extraction/learning/features.ts';
import { read } from '../../extraction/read.ts';
import type { Span } from '../../extraction/types.ts';

/** The answer to each question of a figure; null where it is not asked or not known. */
export type Answers = readonly (0 | 1 | null)[];

/** A figure of an annotated report as the model sees it. */
export interface FigureExample {
  rows: Int32Array;
  answers: Answers;
}

type GoldCount = Dispatch['events'][number]['counts'][number];

/**
 * The figures of an annotated report with their answers. Where annotations tell the words of a count,
 * these words decide; else any figure from `LEAST_TELLING` on that equals an annotated one.
 */
export function figureExamples(dispatch: Dispatch): FigureExample[] {
  return examplesIn(dispatch, (place) => answersOf(dispatch, place));
}

/** The figures of marked passages with their answers. */
export function passageExamples(passages: readonly Passage[]): FigureExample[] {
  return passages.flatMap(({ body, figures }) =>
    examplesIn({ body: `\n\n${body}`, publishedAt: PUBLISHED_AT }, (place) => {
      const { start, end } = spanOf(place);
      const own = figures.filter((one) => one.start + 2 < end && start < one.end + 2);
      const told = own.filter(({ side }) => side !== 'NO' && side !== 'PART');
      return answersFor(
        told.map(({ side, bodies, planned }) => ({ bodies, planned, sided: side !== 'SUM' })),
      );
    }),
  );
}

/** Passages tell no day; this one stands for theirs. */
const PUBLISHED_AT = '2025-06-15T12:00:00Z';

function examplesIn(
  { body, publishedAt }: Pick<Dispatch, 'body' | 'publishedAt'>,
  answer: (place: FigurePlace) => Answers | null,
): FigureExample[] {
  const features = new Features(FIGURE_BITS);
  const reading = read(readDocument({ text: body, publishedAt }), english);
  return figurePlaces(readLines(reading, null))
    .flat()
    .flatMap((place) => {
      const answers = answer(place);
      if (answers === null) return [];
      fillFigureFeatures(features, place);
      return [{ rows: features.rows.slice(0, features.count), answers }];
    });
}

/** Smaller figures stand for many things, so that being equal to a count says nothing. */
const LEAST_TELLING = 4;

function answersOf(dispatch: Dispatch, place: FigurePlace): Answers | null {
  const counts = dispatch.events.flatMap((event) => event.counts);
  const candidate = place.candidates[place.index]!;
  const withWords = counts.length > 0 && counts.every(({ words }) => words?.length);
  const own = counts.filter((count) => sameFigure(count, candidate));
  if (withWords || counts.length === 0) {
    const told = own.filter((count) => isAt(dispatch, count, place));
    return answersFor(told.map(toldOf));
  }
  const { value, low, high } = candidate.quantity;
  if (Math.max(value ?? 0, low ?? 0, high ?? 0) < LEAST_TELLING)
    return own.length ? null : answersFor([]);
  return answersFor(own.map(toldOf));
}

function answersFor(
  counts: readonly { bodies: boolean; planned: boolean; sided: boolean }[],
): Answers {
  if (counts.length === 0) return [0, null, null, null];
  const all = (holds: (count: (typeof counts)[number]) => boolean): 0 | 1 | null => {
    const held = counts.filter(holds).length;
    return held === counts.length ? 1 : held === 0 ? 0 : null;
  };
  const bodies = all((count) => count.bodies);
  const planned = bodies === 1 ? null : all((count) => count.planned);
  return [1, bodies, planned, all(({ sided }) => !sided)];
}

function toldOf({ measure, side }: GoldCount) {
  return {
    bodies: measure === 'BODIES_RETURNED',
    planned: measure === 'PERSONS_TO_BE_RELEASED',
    sided: side !== null,
  };
}

function sameFigure({ figure }: GoldCount, { quantity }: Candidate): boolean {
  return (
    figure.value === quantity.value && figure.low === quantity.low && figure.high === quantity.high
  );
}

/** Whether the words of a count run over the candidate. */
function isAt({ body }: Dispatch, { words = [] }: GoldCount, place: FigurePlace): boolean {
  const { start, end } = spanOf(place);
  return words.some((text) => {
    const at = body.indexOf(text);
    return at >= 0 && at < end && start < at + text.length;
  });
}

function spanOf({ line, candidates, index }: FigurePlace): Span {
  const { quantity, group } = candidates[index]!;
  const first = Math.min(quantity.first, group?.first ?? quantity.first);
  const last = Math.max(quantity.end, group?.end ?? quantity.end) - 1;
  return { start: line.words[first]!.start, end: line.words[last]!.end };
}
