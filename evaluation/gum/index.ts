import type { TestSet } from '../measure.ts';
import type { GumArticle } from './article.ts';
import { dayPreciseDates } from './dates.ts';
import { rightPerson } from './speakers.ts';

export { gumArticle } from './article.ts';

/** What is measured on general news with entities, times and attributions annotated. */
export function gumSet(articles: readonly GumArticle[]): TestSet<GumArticle> {
  return {
    name: 'gum.news.dev',
    articles,
    idOf: ({ id }) => id,
    inputOf: ({ text, date }) => ({ text, publishedAt: date }),
    measures: [
      { name: 'speaker → right person', goal: 78, score: rightPerson },
      { name: 'day-precise dates right', goal: 92, score: dayPreciseDates },
    ],
  };
}
