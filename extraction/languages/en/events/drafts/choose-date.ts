import { Features } from '../../../../learning/features.ts';
import { scoreOf, type WeightTable } from '../../../../learning/weight-table.ts';
import type { FuzzyDate } from '../../../../types.ts';
import { DATE_BITS, dateFeatures, dateOptions, type Undated } from './date-features.ts';

const features = new Features(DATE_BITS);

/** Which of the dates of its sentence a draft has; null for none of them. */
export function chooseDate(
  draft: Undated,
  published: string | null,
  table: WeightTable,
): FuzzyDate | null {
  const options = dateOptions(draft);
  if (options.length === 0) return null;
  let best: FuzzyDate | null = null;
  dateFeatures(features, null, draft, published);
  let most = scoreOf(table, features.rows, features.count);
  for (const option of options) {
    dateFeatures(features, option, draft, published);
    const score = scoreOf(table, features.rows, features.count);
    if (score > most) [best, most] = [option.date, score];
  }
  return best;
}
