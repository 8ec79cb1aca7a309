import { firstFrom } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Span } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';
import { isPossessive } from '../names/word-class.ts';
import type { Cue } from './cue.ts';

/** How many tokens of an owner may stand before a source. */
const MAX_OWNER = 4;

/** Fewest words of a reported clause. */
const MIN_WORDS = 3;

/** Tells where in a sentence, tokens `from` to `to` (exclusive), a reported clause starts and ends. */
export class ClauseBounds {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly sources: readonly PhraseSource[],
    readonly from: number,
    readonly to: number,
  ) {}

  /** The 'that' of 'said on Monday in Velm that'. */
  conjunctionAfter(cue: Cue): number | null {
    const from = cue.inverted ? firstFrom(this.tokens, cue.source!.end) : cue.last + 1;
    if (!LEADS_TO_THAT.test(this.lower(from)) && !takesListener(this.lower(cue.first))) return null;
    return this.find(from, (lower) => lower === 'that', 12);
  }

  /** Whether speaker and verb stand behind what is reported: '…, Venn said on Monday.' */
  trails(cue: Cue): boolean {
    const start = this.startOf(cue);
    if (start - this.from < MIN_WORDS || this.lower(start - 1) !== ',') return false;
    const end = Math.max(cue.last, firstFrom(this.tokens, cue.source!.end) - 1);
    if (isTelling(this.lower(cue.first))) return true;
    const next = this.lower(end + 1);
    return (
      /^(?:[.,;]|on|in|at|during|to|late|early|earlier|later|when|after|as|by|last|this|while|adding|via|through|following|)$/.test(
        next,
      ) || CALENDAR_LIKE.test(next)
    );
  }

  /** The first token of speaker and verb. */
  startOf(cue: Cue): number {
    let first = Math.min(cue.first, firstFrom(this.tokens, cue.source!.start));
    const least = Math.max(this.from, first - MAX_OWNER);
    while (first > least && this.belongsToSource(first - 1)) first--;
    return first;
  }

  /** 'Norway's' in 'Norway's interior ministry said', 'its' in 'its army said' */
  private belongsToSource(i: number): boolean {
    const token = this.tokens[i];
    if (isPossessive(token) || /^(?:the|an?|its|his|her|their)$/.test(this.lower(i))) return true;
    return isPossessive(this.tokens[i + 1]) && token?.kind === 'WORD';
  }

  /** Where the clause of 'Venn said they had left' starts; 'Venn said on Monday.' has none. */
  bareStart(cue: Cue): number | null {
    if (cue.inverted) return null;
    let i = cue.last + 1;
    if (isTelling(this.lower(cue.first))) i = this.afterListener(i);
    while (i < this.to && /^(?:on|in|at|during|late|early|,)$/.test(this.lower(i)))
      i = this.afterPhrase(i);
    const next = this.tokens[i];
    return next &&
      i < this.to &&
      /[\p{L}\p{N}]/u.test(next.text) &&
      !/^(?:to|so|and|but|by|of|for|with|up)$/.test(next.lower)
      ? i
      : null;
  }

  /** Passes over 'reporters' in 'told reporters they had left'. */
  private afterListener(i: number): number {
    const { tokens } = this;
    const source = this.sources[firstFrom(this.sources, tokens[i]?.start ?? 0)];
    if (source && source.start <= (tokens[i + 1]?.start ?? 0)) return firstFrom(tokens, source.end);
    return i + 1;
  }

  /** Passes over 'on Monday', 'in a statement'. */
  private afterPhrase(i: number): number {
    let j = i + 1;
    while (
      j < this.to &&
      j - i < 6 &&
      /^(?:an?|the|his|her|its|their|late|early|\d+)$/.test(this.lower(j))
    )
      j++;
    return this.lower(i) === ',' ? i + 1 : j + 1;
  }

  /** The tokens up to a semicolon, without the punctuation around them, if enough words are left. */
  clause(from: number, to: number): Span | null {
    const { tokens } = this;
    const semicolon = this.find(from, (lower) => lower === ';', to - from);
    let [first, last] = [from, (semicolon ?? to) - 1];
    while (first <= last && isEdge(tokens[first]!)) first++;
    while (last >= first && isEdge(tokens[last]!)) last--;
    if (last - first + 1 < MIN_WORDS) return null;
    return { start: tokens[first]!.start, end: tokens[last]!.end };
  }

  /** The first token from `from` on that passes the test before the clause ends. */
  find(from: number, test: (lower: string) => boolean, within: number): number | null {
    for (let i = from; i < Math.min(from + within, this.to); i++) {
      if (test(this.lower(i))) return i;
      if (/^[.;:?!]$/.test(this.lower(i))) return null;
    }
    return null;
  }

  /** The lower-cased token at `i`, empty outside the text. */
  lower(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }
}

const CALENDAR_LIKE = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yester|to)day$/;

/** What may stand between a verb and its 'that': 'confirmed on Monday that', not 'praised the part that'. */
const LEADS_TO_THAT =
  /^(?:that|on|in|at|during|to|also|again|late|early|earlier|later|last|this|,|repeatedly|publicly|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$|ly$/;

function takesListener(lower: string): boolean {
  return isTelling(lower) || /^(?:assure|inform|warn|remind|promis|notifi)/.test(lower);
}

function isTelling(lower: string): boolean {
  return /^(?:told|tells|tell|telling)$/.test(lower);
}

function isEdge(token: Token): boolean {
  return token.kind === 'MARK' && !/^[$£€%)\]]$/.test(token.text);
}
