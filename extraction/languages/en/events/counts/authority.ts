import type { ActorMention, Reading } from '../../../../reading.ts';
import type { Span } from '../../../../types.ts';
import { type Line, wordAt } from '../scene/line.ts';

const SPEECH =
  /^(?:said|says|announced|confirmed|reported|stated|added|wrote|posted|declared|revealed|noted|claimed|puts?)$/;
/** How far, in words, an authority may stand from 'said' or 'according to'. */
const MAX_REACH_WORDS = 8;

/** The actor that the text names as the authority for words: who says them, 'according to' whom. */
export function authorityFor(reading: Reading, line: Line, span: Span): string | null {
  const quote = reading.quotes.find(
    ({ span: said }) => said.start <= span.start && span.end <= said.end,
  );
  if (quote?.speaker) return quote.speaker;
  return accordingTo(reading, line) ?? speakerOf(reading, line, span);
}

function accordingTo(reading: Reading, line: Line): string | null {
  const at = line.words.findIndex(
    ({ lower }, i) => lower === 'according' && line.words[i + 1]?.lower === 'to',
  );
  return at < 0 ? null : actorFrom(reading, line, at + 2);
}

/** 'The council said 40 sailors came home' and 'Forty sailors came home, the council said'. */
function speakerOf(reading: Reading, line: Line, span: Span): string | null {
  const at = line.words.findIndex(({ lower }) => SPEECH.test(lower));
  if (at < 0) return null;
  const mentions = namesIn(reading, line);
  const before = mentions.findLast(({ mention }) => {
    const end = wordAt(line, mention.end - 1);
    return end < at && at - end <= MAX_REACH_WORDS && line.clauses[end] === line.clauses[at];
  });
  const inverted = line.words[at]!.start > span.end ? actorFrom(reading, line, at + 1) : null;
  if (before && mentionPrecedesVerb(line, before, at, span)) return before.actor.key;
  return inverted;
}

/** 'The council said', 'Jana Venn, the envoy, said', but not 'Orrin freed two, both armies said'. */
function mentionPrecedesVerb(
  line: Line,
  { mention }: ActorMention,
  at: number,
  span: Span,
): boolean {
  const between = line.words.slice(wordAt(line, mention.end - 1) + 1, at);
  const close = between.length <= 2 && between.every(({ kind }) => kind === 'WORD');
  const aside = between.length > 2 && between[0]!.text === ',' && between.at(-1)!.text === ',';
  if (!close && !aside) return false;
  const verb = line.words[at]!;
  if (verb.end <= span.start) return true;
  const apart = line.words.some(
    ({ text, start }) => text === ';' && start >= span.end && start < mention.start,
  );
  return mention.start >= span.end && !apart;
}

function actorFrom(reading: Reading, line: Line, at: number): string | null {
  const until = line.words[Math.min(at + MAX_REACH_WORDS, line.words.length) - 1]?.end ?? 0;
  const from = line.words[at]?.start ?? until;
  const named = namesIn(reading, line).filter(
    ({ mention }) => mention.start >= from && mention.start < until,
  );
  return (named.find(({ actor }) => actor.kind !== 'COUNTRY') ?? named[0])?.actor.key ?? null;
}

function namesIn(reading: Reading, line: Line): ActorMention[] {
  return reading.mentionsIn(line).filter(({ mention }) => mention.form !== 'PRONOUN');
}
