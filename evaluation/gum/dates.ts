import type { FuzzyDate } from '../../extraction/index.ts';
import { readDates } from '../../extraction/languages/en/events/dates/index.ts';
import { type Outcome, shareOutcome } from '../scoring/outcome.ts';
import { overlap } from '../scoring/spans.ts';
import { shown } from '../scoring/words.ts';
import type { GumArticle } from './article.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Of the time expressions that are annotated with a day, the share that the date reader gives the
 * same day. It is given each annotated sentence with the article's date, and told of no sentence that
 * it looks ahead.
 */
export function dayPreciseDates(article: GumArticle): Outcome {
  const mentions = article.sentences.flatMap((sentence) => datesOf(article, sentence));
  const read = ({ start, end }: { start: number; end: number }): FuzzyDate | undefined =>
    mentions.find((mention) => overlap(mention, { start, end }))?.date;
  return shareOutcome(
    article.dates.filter(({ when }) => when !== undefined && DAY.test(when)),
    (gold) => {
      const date = read(gold);
      return date?.precision === 'DAY' && date.earliest === gold.when;
    },
    (gold) => {
      const words = shown(article.text.slice(gold.start, gold.end));
      return `${words} is ${gold.when}, came ${read(gold)?.earliest ?? 'nothing'}`;
    },
  );
}

function datesOf({ text, date }: GumArticle, { start, end }: { start: number; end: number }) {
  const sentence = { text: text.slice(start, end), reference: date, isFuture: () => false };
  return readDates(sentence).map((mention) => ({
    start: mention.start + start,
    end: mention.end + start,
    date: mention.date,
  }));
}
