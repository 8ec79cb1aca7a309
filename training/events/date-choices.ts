import {
  DATE_BITS,
  dateFeatures,
  dateOptions,
} from '../../extraction/languages/en/events/drafts/date-features.ts';
import { Features } from '../../extraction/learning/features.ts';
import type { Choice } from '../choice-learner.ts';
import type { AnnotatedScene } from './annotated-scene.ts';

/** Which date of its sentence each draft of an annotated event should have. */
export function dateChoices({ drafts, told, published, dispatch }: AnnotatedScene): Choice[] {
  const features = new Features(DATE_BITS);
  return drafts.flatMap((draft, i) => {
    const event = dispatch.events[told[i]!];
    const options = dateOptions(draft);
    if (!event || options.length === 0) return [];
    const { date } = event;
    const right = options.findIndex(
      (option) => option.date.earliest === date?.earliest && option.date.latest === date.latest,
    );
    const rows = [null, ...options].map((option) => {
      dateFeatures(features, option, draft, published);
      return features.rows.slice(0, features.count);
    });
    return [{ options: rows, right: right + 1 }];
  });
}
