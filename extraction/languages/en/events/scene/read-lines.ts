import type { WeightTable } from '../../../../learning/weight-table.ts';
import type { Reading } from '../../../../reading.ts';
import { dayOf } from '../dates/calendar.ts';
import { weighFigures } from '../figures/figure-model.ts';
import { withLoneFigures } from '../figures/lone-figures.ts';
import { quantitiesOf } from '../numbers/quantities.ts';
import { peopleGroups } from '../people/people-groups.ts';
import { clauseNumbers, stretchNumbers } from '../text/clauses.ts';
import { wordsOf } from '../text/words.ts';
import { agreementTriggers } from '../triggers/agreement-triggers.ts';
import { ellipticTalks, listedTalks } from '../triggers/elliptic-talks.ts';
import { ellipticTriggers } from '../triggers/elliptic-triggers.ts';
import { exchangeTriggers } from '../triggers/exchange-triggers.ts';
import { figureTriggers } from '../triggers/figure-triggers.ts';
import { followTriggers } from '../triggers/follow-triggers.ts';
import { journeyTriggers } from '../triggers/journey-triggers.ts';
import { negotiationTriggers } from '../triggers/negotiation-triggers.ts';
import { offerTriggers } from '../triggers/offer-triggers.ts';
import type { Line } from './line.ts';
import { lineDates } from './line-dates.ts';
import { SPEECH } from './looks-ahead.ts';
import { markSides, type SideForms, sideForms } from './own-sides.ts';

/** A sentence longer than this, in UTF-16 units, is no news prose and is not read for events. */
const MAX_SENTENCE_UNITS = 1_500;
/** The most sentences of a document that are read for events. */
const MAX_SENTENCES = 2_000;

/**
 * The sentences of a document that may tell of events: the headline and the running text.
 *
 * @param model the judge of figures; null judges none.
 */
export function readLines(reading: Reading, model: WeightTable | null): Line[] {
  const reference = dayOf(reading.document.publishedAt);
  const sentences = reading.sentences.filter(({ start, end, paragraph }) => {
    const kind = reading.paragraphs[paragraph]?.kind;
    return (kind === 'HEADLINE' || kind === 'TEXT') && end - start <= MAX_SENTENCE_UNITS;
  });
  const lines: Line[] = [];
  const forms = sideForms(reading.sides);
  for (const sentence of sentences.slice(0, MAX_SENTENCES)) {
    lines.push(lineOf(reading, sentence, reference, lines, forms));
  }
  if (model === null) return lines;
  const figures = weighFigures(lines, model);
  return lines.map((line, i) => {
    line.figures = figures[i]!;
    return withLoneFigures(line);
  });
}

/** How many sentences back 'a day later' may count from. */
const MAX_LINES_BACK = 3;

/** The last day that the lines name; that of a sentence long past is no longer meant. */
function lastDayOf(lines: readonly Line[]): string | null {
  for (const { dates } of lines.slice(-MAX_LINES_BACK).reverse()) {
    const last = dates.findLast(({ date }) => date.precision === 'DAY');
    if (last) return last.date.earliest;
  }
  return null;
}

function lineOf(
  { document, paragraphs }: Reading,
  { start, end, paragraph }: Reading['sentences'][number],
  reference: string | null,
  before: readonly Line[],
  forms: SideForms,
): Line {
  const text = document.body.slice(start, end);
  const words = wordsOf(text, start);
  markSides(words, forms);
  const clauses = clauseNumbers(words);
  const quantities = quantitiesOf(words);
  const groups = peopleGroups(words, quantities);
  const exchanges = exchangeTriggers(words, clauses, groups);
  const talks = negotiationTriggers(words, clauses);
  const headline = paragraphs[paragraph]?.kind === 'HEADLINE';
  const scene = { reference, dayBefore: lastDayOf(before), headline };
  const dates = lineDates(text, start, words, clauses, scene);
  const undated = quantities.filter(
    ({ first, end: last }) =>
      !dates.some((date) => words[first]!.start < date.end && date.start < words[last - 1]!.end),
  );
  return {
    start,
    end,
    dayBefore: scene.dayBefore,
    index: before.length,
    paragraph,
    headline,
    spoken: words.some(({ lower }) => SPEECH.has(lower)),
    words,
    clauses,
    stretches: stretchNumbers(words),
    quantities,
    groups,
    dates,
    figures: [],
    triggers: [
      ...exchanges,
      ...ellipticTriggers(words, quantities, groups, exchanges),
      ...figureTriggers({ words, quantities: undated, groups }, exchanges),
      ...followTriggers(words, clauses),
      ...offerTriggers(words, groups),
      ...(exchanges.length === 0 ? journeyTriggers(words, groups) : []),
      ...talks,
      ...listedTalks(words, talks),
      ...ellipticTalks(words, before.at(-1)?.triggers),
      ...agreementTriggers(words),
    ].sort((a, b) => a.first - b.first),
  };
}
