import type { Reading } from '../../reading.ts';
import { dayOf } from '../dates/calendar.ts';
import { readDates } from '../dates/index.ts';
import { quantitiesOf } from '../numbers/quantities.ts';
import { peopleGroups } from '../people/people-groups.ts';
import { CUES } from '../status/cues.ts';
import { clauseNumbers, stretchNumbers } from '../text/clauses.ts';
import { phraseAt } from '../text/phrases.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { agreementTriggers } from '../triggers/agreement-triggers.ts';
import { ellipticTriggers } from '../triggers/elliptic-triggers.ts';
import { exchangeTriggers } from '../triggers/exchange-triggers.ts';
import { figureTriggers } from '../triggers/figure-triggers.ts';
import { negotiationTriggers } from '../triggers/negotiation-triggers.ts';
import type { Line } from './line.ts';

/** A sentence longer than this, in UTF-16 units, is no news prose and is not read for events. */
const MAX_SENTENCE_UNITS = 1_500;
/** The most sentences of a document that are read for events. */
const MAX_SENTENCES = 2_000;

const SPEECH =
  /^(?:said|says|told|announced|confirmed|reported|stated|added|wrote|posted|declared|revealed|noted|according|stressed|warned)$/;
const FUTURE =
  /^(?:will|shall|next|upcoming|coming|due|scheduled|expected|planned|plans|plan|would|could|may|might|set|slated|expect|expects|hopes?|propose[ds]?|offers|suggest(?:s|ed)?|invited)$/;

/** The sentences of a document that may tell of events: the headline and the running text. */
export function readLines(reading: Reading): Line[] {
  const reference = dayOf(reading.document.publishedAt);
  return reading.sentences
    .filter(({ start, end, paragraph }) => {
      const kind = reading.paragraphs[paragraph]?.kind;
      return (kind === 'HEADLINE' || kind === 'TEXT') && end - start <= MAX_SENTENCE_UNITS;
    })
    .slice(0, MAX_SENTENCES)
    .map((sentence, index) => lineOf(reading, sentence, index, reference));
}

function lineOf(
  { document, paragraphs }: Reading,
  { start, end, paragraph }: Reading['sentences'][number],
  index: number,
  reference: string | null,
): Line {
  const text = document.body.slice(start, end);
  const words = wordsOf(text, start);
  const clauses = clauseNumbers(words);
  const quantities = quantitiesOf(words);
  const groups = peopleGroups(words, quantities);
  const exchanges = exchangeTriggers(words, clauses, groups);
  const headline = paragraphs[paragraph]?.kind === 'HEADLINE';
  const isFuture = (at: number): boolean => looksAhead(words, clauses, start + at, headline);
  return {
    start,
    end,
    index,
    paragraph,
    headline,
    spoken: words.some(({ lower }) => SPEECH.test(lower)),
    words,
    clauses,
    stretches: stretchNumbers(words),
    quantities,
    groups,
    dates: readDates({ text, reference, isFuture }).map((mention) => ({
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

/** 'The captives will be freed on Sunday', but not 'He said on Sunday they will be freed'. */
function looksAhead(
  words: readonly Word[],
  clauses: readonly number[],
  offset: number,
  headline: boolean,
): boolean {
  const at = words.findIndex(({ end }) => end > offset);
  if (at < 0) return false;
  const before = words.slice(Math.max(0, at - 3), at);
  if (
    before.some(
      ({ lower }) =>
        SPEECH.test(lower) || /^(?:agreed|reached|signed|held|met|struck|concluded)$/.test(lower),
    )
  )
    return false;
  if (isCalledOff(words, clauses, clauses[at]!)) return false;
  return words.some(
    ({ lower, capital }, i) =>
      clauses[i] === clauses[at] &&
      ((FUTURE.test(lower) && !(lower === 'may' && capital)) ||
        (lower === 'to' && (headline || /^(?:is|are|was|were)$/.test(words[i - 1]?.lower ?? '')))),
  );
}

/** 'A swap planned for May was called off' looks back; one that 'has been called off' may not. */
function isCalledOff(words: readonly Word[], clauses: readonly number[], clause: number): boolean {
  return words.some(({ lower }, i) => {
    if (clauses[i] !== clause || !/^(?:was|were|had)$/.test(lower)) return false;
    const next = words[i + 1]?.lower === 'been' ? i + 2 : i + 1;
    const cue = phraseAt(words, next, CUES)?.value;
    return cue === 'CANCELLED' || cue === 'SUSPENDED';
  });
}
