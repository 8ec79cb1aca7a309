import type { EventStatus } from '../../types.ts';
import type { Line } from '../scene/line.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { CUES, type Cue } from './cues.ts';

/** How far from a noun, in words, its cues may stand. */
const MAX_REACH_WORDS = 14;

interface FoundCue {
  cue: Cue;
  distance: number;
}

/** The status that the words around a noun give: 'the swap was called off', 'calls for a swap'. */
export function nounStatus(line: Line, trigger: Trigger): EventStatus | null {
  const cues = cuesAround(line, trigger);
  const broken = cues.find(({ cue }) => cue === 'CANCELLED' || cue === 'SUSPENDED');
  if (broken) return broken.cue;
  return cues[0]?.cue ?? (isPresupposed(line, trigger) ? 'COMPLETED' : null);
}

/** Cues of the noun's own clause, nearest first. */
function cuesAround(line: Line, trigger: Trigger): FoundCue[] {
  const found: FoundCue[] = [];
  const from = Math.max(0, trigger.first - MAX_REACH_WORDS);
  const to = Math.min(line.words.length, trigger.end + MAX_REACH_WORDS);
  for (let i = from; i < to; i++) {
    if (i >= trigger.first && i < trigger.end) continue;
    if (line.clauses[i] !== line.clauses[trigger.first]) continue;
    const phrase = phraseAt(line.words, i, CUES);
    if (!phrase || isOtherCue(line, i, phrase.value)) continue;
    const distance = i < trigger.first ? trigger.first - i - phrase.length : i - trigger.end + 0.5;
    found.push({ cue: phrase.value, distance });
    i += phrase.length - 1;
  }
  return found.sort((a, b) => a.distance - b.distance);
}

/** Words that look like cues and are none: the month of May, 'due to', 'over the border'. */
function isOtherCue(line: Line, i: number, cue: Cue): boolean {
  const { lower, capital } = line.words[i]!;
  const next = line.words[i + 1]?.lower ?? '';
  if (lower === 'may') return capital;
  if (lower === 'due')
    return (
      next === 'to' &&
      !/^(?:be|take|begin|start|meet|hold|resume)$/.test(line.words[i + 2]?.lower ?? '')
    );
  if (lower === 'over') return !/^(?:is|are|was|were|now)$/.test(line.words[i - 1]?.lower ?? '');
  return cue === 'AGREED' && lower === 'expected' && line.words[i - 1]?.lower === 'than';
}

/** 'after the swap', 'during the exchange', 'Sunday's exchange': it is taken to have happened. */
function isPresupposed(line: Line, trigger: Trigger): boolean {
  return line.words
    .slice(Math.max(0, trigger.first - 5), trigger.first)
    .some(({ lower }) => /^(?:after|during|following|since|in|recent|latest|'s|’s)$/.test(lower));
}
