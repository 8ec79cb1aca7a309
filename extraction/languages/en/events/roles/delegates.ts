import type { ActorMention, Reading } from '../../../../reading.ts';
import type { ActorExtraction } from '../../../../types.ts';
import { nationalWordAt } from '../people/nationality.ts';
import { type Line, wordAt } from '../scene/line.ts';

const TAKES_PART =
  /^(?:led|leads|lead|headed|heads|head|represented|represents|attended|attends|met|meets|meet|held|holds|hold|joined|participated|negotiated|negotiates|conducted|sat|shook)$/;
const BEFORE_NAME = /^(?:by|with|included|includes|including|met|between|and|were|was|are|from)$/;
const REPORTS = /^(?:revealed|said|announced|confirmed|reported|wrote|stated|told|added|says)$/;
/** Those who speak for others report talks without having held them. */
const SPEAKS_FOR_OTHERS = /spokes|press|commentator/i;
/** The most words of an apposition between a name and its verb. */
const MAX_APPOSITION_WORDS = 16;

/** An official at talks, with the country that the sentence says the delegation is of. */
export interface Delegate {
  actor: ActorExtraction;
  /** ISO 3166-1 alpha-2. */
  countryCode: string | null;
}

/** The officials who led, attended or held the talks of a line. */
export function delegatesIn(reading: Reading, line: Line): Delegate[] {
  const officials = reading
    .mentionsIn(line)
    .filter(({ actor, mention }) => actor.kind === 'OFFICIAL' && mention.form === 'NAME');
  const found = officials.filter((one) => leads(line, one) || isListed(line, one, officials));
  const all = found.length > 0 ? found : officials.filter((one) => reportsOwnTalks(line, one));
  const actors = [...new Set(all.map(({ actor }) => actor))];
  return actors.map((actor) => {
    const mention = all.find((one) => one.actor === actor)!;
    return { actor, countryCode: delegationOf(line, mention) ?? actor.countryCode };
  });
}

/** 'Jana Venn, the envoy of Orrin, led the talks'. */
function leads(line: Line, { mention }: ActorMention): boolean {
  const verb = verbAfter(line, wordAt(line, mention.end - 1) + 1);
  return verb !== null && TAKES_PART.test(verb);
}

/** 'led the Varnian delegation', 'the Varnian team, led by Jana Venn'. */
function delegationOf({ words }: Line, { mention }: ActorMention): string | null {
  const at = words.findIndex(({ start }) => start >= mention.start);
  for (const led of [nearestLed(words, at, 1), nearestLed(words, at, -1)]) {
    if (led === null) continue;
    const from = led > at ? led : Math.max(0, led - 6);
    for (let i = from; i < Math.min(words.length, from + 7); i++) {
      const national = nationalWordAt(words, i);
      const next = words.slice(national?.end ?? i, (national?.end ?? i) + 3);
      if (national && next.some(({ lower }) => DELEGATION.test(lower))) return national.countryCode;
    }
  }
  return null;
}

const DELEGATION = /^(?:delegation|team|side|negotiators|group|mission)$/;

/** The nearest 'led' or 'headed' after a name, or before it in 'led by'. */
function nearestLed(words: Line['words'], at: number, step: 1 | -1): number | null {
  const most = step === 1 ? MAX_APPOSITION_WORDS : 5;
  for (let n = 1; n <= most; n++) {
    const word = words[at + n * step];
    if (word && /^(?:led|leads|lead|headed|heads|represented)$/.test(word.lower))
      return at + n * step;
  }
  return null;
}

function verbAfter({ words }: Line, from: number): string | null {
  for (let i = from; i < Math.min(words.length, from + MAX_APPOSITION_WORDS); i++) {
    const { lower } = words[i]!;
    const inApposition =
      words[from]?.text === ',' && !words.slice(from + 1, i).some(({ text }) => text === ',');
    if (inApposition && !/^(?:who|which)$/.test(words[from + 1]?.lower ?? '')) continue;
    if (TAKES_PART.test(lower) || REPORTS.test(lower)) return lower;
    if (/^(?:that|but|after|before|while|in|on|at)$/.test(lower)) return null;
  }
  return null;
}

/** 'led by Jana Venn and Orlo Pike', 'met with Jana Venn', 'the delegation included …'. */
function isListed(
  line: Line,
  { mention }: ActorMention,
  officials: readonly ActorMention[],
): boolean {
  const at = wordAt(line, mention.start);
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const { lower } = line.words[i]!;
    if (line.clauses[i] !== line.clauses[at]) return false;
    if (
      lower === 'and' &&
      officials.some(({ mention: other }) => other.end <= line.words[i]!.start)
    )
      continue;
    if (BEFORE_NAME.test(lower) && lower !== 'and') {
      return (
        /^(?:by|with|between|included|includes|including|met)$/.test(lower) &&
        speaksOfLeading(line, i)
      );
    }
  }
  return false;
}

function speaksOfLeading({ words }: Line, at: number): boolean {
  const { lower } = words[at]!;
  if (lower !== 'by')
    return (
      lower !== 'with' ||
      words
        .slice(0, at)
        .some(
          (word) =>
            TAKES_PART.test(word.lower) || /^(?:talks|meeting|consultations)$/.test(word.lower),
        )
    );
  return /^(?:led|headed|represented|attended|chaired)$/.test(words[at - 1]?.lower ?? '');
}

/** 'Jana Venn, who heads the council, said that consultations in Orrin had gone well'. */
function reportsOwnTalks(line: Line, { mention, actor }: ActorMention): boolean {
  if (actor.positions.some(({ title }) => SPEAKS_FOR_OTHERS.test(title))) return false;
  const verb = verbAfter(line, wordAt(line, mention.end - 1) + 1);
  if (verb === null || !REPORTS.test(verb)) return false;
  return line.triggers.some(({ kind, first }) => {
    const { lower } = line.words[first]!;
    return (
      kind === 'NEGOTIATION' &&
      /^(?:consultations?|meetings?)$/.test(lower) &&
      first > wordAt(line, mention.end)
    );
  });
}
