import type { Reading } from '../../../../reading.ts';
import { dayOf } from '../dates/calendar.ts';
import { readDates } from '../dates/index.ts';
import { sameDayDates } from '../dates/same-day-dates.ts';
import { quantitiesOf } from '../numbers/quantities.ts';
import { peopleGroups } from '../people/people-groups.ts';
import { clauseNumbers, stretchNumbers } from '../text/clauses.ts';
import { wordsOf } from '../text/words.ts';
import { agreementTriggers } from '../triggers/agreement-triggers.ts';
import { ellipticTriggers } from '../triggers/elliptic-triggers.ts';
import { exchangeTriggers } from '../triggers/exchange-triggers.ts';
import { figureTriggers } from '../triggers/figure-triggers.ts';
import { negotiationTriggers } from '../triggers/negotiation-triggers.ts';
import type { Line } from './line.ts';
import { looksAhead, SPEECH } from './looks-ahead.ts';

/** A sentence longer than this, in UTF-16 units, is no news prose and is not read for events. */
const MAX_SENTENCE_UNITS = 1_500;
/** The most sentences of a document that are read for events. */
const MAX_SENTENCES = 2_000;

/** The sentences of a document that may tell of events: the headline and the running text. */
export function readLines(reading: Reading): Line[] {
  const reference = dayOf(reading.document.publishedAt);
  const sentences = reading.sentences.filter(({ start, end, paragraph }) => {
    const kind = reading.paragraphs[paragraph]?.kind;
    return (kind === 'HEADLINE' || kind === 'TEXT') && end - start <= MAX_SENTENCE_UNITS;
  });
  const lines: Line[] = [];
  for (const sentence of sentences.slice(0, MAX_SENTENCES)) {
    lines.push(lineOf(reading, sentence, reference, lines));
  }
  return lines;
}

/** The last day that a line names. */
function lastDayOf(line: Line | undefined): string | null {
  return line?.dates.findLast(({ date }) => date.precision === 'DAY')?.date.earliest ?? null;
}

function lineOf(
  { document, paragraphs }: Reading,
  { start, end, paragraph }: Reading['sentences'][number],
  reference: string | null,
  before: readonly Line[],
): Line {
  const text = document.body.slice(start, end);
  const words = wordsOf(text, start);
  const clauses = clauseNumbers(words);
  const quantities = quantitiesOf(words);
  const groups = peopleGroups(words, quantities);
  const exchanges = exchangeTriggers(words, clauses, groups);
  const headline = paragraphs[paragraph]?.kind === 'HEADLINE';
  const isFuture = (at: number): boolean => looksAhead(words, clauses, start + at, headline);
  const dates = readDates({ text, reference, isFuture });
  return {
    start,
    end,
    index: before.length,
    paragraph,
    headline,
    spoken: words.some(({ lower }) => SPEECH.test(lower)),
    words,
    clauses,
    stretches: stretchNumbers(words),
    quantities,
    groups,
    dates: [...dates, ...sameDayDates(text, dates, lastDayOf(before.at(-1)))].map((mention) => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start,
    })),
    triggers: [
      ...exchanges,
      ...ellipticTriggers(words, quantities, groups, exchanges),
      ...figureTriggers(words),
      ...negotiationTriggers(words, clauses),
      ...agreementTriggers(words),
    ].sort((a, b) => a.first - b.first),
  };
}
