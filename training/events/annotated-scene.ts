import type { Dispatch } from '../../evaluation/index.ts';
import { dayOf } from '../../extraction/languages/en/events/dates/calendar.ts';
import type { EventDraft } from '../../extraction/languages/en/events/drafts/event-draft.ts';
import {
  readScene,
  type Scene,
  type SceneModels,
} from '../../extraction/languages/en/events/index.ts';
import type { Reading } from '../../extraction/reading.ts';
import type { TrainingReport } from '../mentions/report.ts';

/** A report's sentences on events, with the annotated event that each draft tells of. */
export interface AnnotatedScene extends Scene {
  dispatch: Dispatch;
  reading: Reading;
  published: string | null;
  /** For each draft the index of its annotated event, -1 where it tells of none. */
  told: number[];
}

/** Reads an annotated report up to its drafts; null where nothing in it is taken for an event. */
export function annotatedScene(
  { dispatch, reading }: Pick<TrainingReport, 'dispatch' | 'reading'>,
  models: SceneModels,
): AnnotatedScene | null {
  const scene = readScene(reading, models);
  if (!scene) return null;
  const stretches = evidenceOf(dispatch);
  return {
    ...scene,
    dispatch,
    reading,
    published: dayOf(dispatch.publishedAt),
    told: scene.drafts.map((draft) => eventOf(draft, stretches)),
  };
}

interface Stretch {
  event: number;
  kind: string;
  start: number;
  end: number;
}

function evidenceOf({ events, body }: Dispatch): Stretch[] {
  return events.flatMap(({ kind, evidence = [] }, event) =>
    evidence.map((words) => {
      const start = body.indexOf(words);
      return { event, kind, start, end: start + words.length };
    }),
  );
}

/** The event in whose shortest stretch of evidence a draft's words stand. */
function eventOf({ line, trigger }: EventDraft, stretches: readonly Stretch[]): number {
  const start = line.words[trigger.first]!.start;
  const end = line.words[trigger.end - 1]!.end;
  const around = stretches
    .filter((one) => one.kind === trigger.kind && start < one.end && one.start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return around[0]?.event ?? -1;
}
