import type { Span } from '../../extraction/index.ts';
import { dayOf } from '../../extraction/languages/en/events/dates/calendar.ts';
import type { DateMention } from '../../extraction/languages/en/events/dates/index.ts';
import { lineDates } from '../../extraction/languages/en/events/scene/line-dates.ts';
import { clauseNumbers } from '../../extraction/languages/en/events/text/clauses.ts';
import { wordsOf } from '../../extraction/languages/en/events/text/words.ts';
import { type Outcome, shareOutcome } from '../scoring/outcome.ts';
import { overlap } from '../scoring/spans.ts';
import { shown } from '../scoring/words.ts';
import type { GumArticle } from './article.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Words that name a day; 'the opening night' has none and is dated by knowing the opening. */
const NAMES_DAY = /\d|day|tonight|night before|last night|tomorrow/i;

/**
 * Of the time expressions that are annotated with a day and name one in their own words, the share
 * that the date reader gives the same day. Sentence after sentence is read as in an article of that
 * date. Of a span the first and the last day are each held against the words that name them.
 */
export function dayPreciseDates(article: GumArticle): Outcome {
  const mentions = datesOf(article);
  const read = (gold: Span): string | undefined => dayAt(mentions, gold);
  return shareOutcome(
    article.dates.filter(({ when, start, end }) => {
      return when !== undefined && DAY.test(when) && NAMES_DAY.test(article.text.slice(start, end));
    }),
    (gold) => read(gold) === gold.when,
    (gold) => {
      const words = shown(article.text.slice(gold.start, gold.end));
      return `${words} is ${gold.when}, came ${read(gold) ?? 'nothing'}`;
    },
  );
}

/** The day that the reader gives some words; undefined where it gives none, or no single one. */
function dayAt(mentions: readonly DateMention[], words: Span): string | undefined {
  const mention = mentions.find((one) => overlap(one, words));
  if (!mention) return undefined;
  const { earliest, latest, precision } = mention.date;
  if (precision === 'DAY') return earliest;
  if (precision !== 'RANGE') return undefined;
  return overlap({ start: mention.start, end: mention.start + 1 }, words) ? earliest : latest;
}

function datesOf({ text, date, sentences }: GumArticle): DateMention[] {
  const reference = dayOf(date);
  const mentions: DateMention[] = [];
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    const words = wordsOf(sentence, start);
    const last = mentions.findLast((mention) => mention.date.precision === 'DAY');
    const scene = { reference, dayBefore: last?.date.earliest ?? null, headline: false };
    mentions.push(...lineDates(sentence, start, words, clauseNumbers(words), scene));
  }
  return mentions;
}
