import type { Sentence } from '../../../text/sentences.ts';
import { firstFrom } from '../../../text/span.ts';
import { SAYING } from '../lexicon/speech-verbs.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPossessive } from '../names/word-class.ts';
import { DELEGATION_NOUN, representedAfter, type Side } from './represented.ts';

/** Longest list of delegates that is read, in tokens. */
const MAX_LIST = 160;

/** What makes a list of people a side's: 'led by', 'with him were'. */
const CUE =
  /^(?:led|headed|chaired|represented|joined|fronted|included|includes|including|include|comprised|comprises|comprising|consisted|consists|under|by|with|of)$/;

/** 'With him were Orlo Venn and Mara Lind.' */
const CARRIES_ON =
  /^(?:with (?:him|her|them)|it (?:also )?included|the (?:team|delegation)|also|alongside|among its|its members) /i;

/** 'Orlo Venn was part of it.', 'Orlo Venn belonged to his delegation.' */
const PART_OF_IT =
  /\b(?:part of (?:it|the (?:team|delegation))|belong(?:s|ed) to (?:his|her|the) (?:team|delegation)|also (?:took part|attended|present)|h(?:is|er) (?:first )?deputy)\b/;

/**
 * Tells the side that a sentence lists somebody for: 'Norway's team was led by Mara Lind, with Deputy
 * Minister Orlo Venn.', 'On the Chilean side Orlo Venn spoke.', 'Orlo Venn headed the Norwegian
 * delegation. With him were …'.
 */
export class Delegations {
  /** By the start of a sentence, the last side that it lists people for. */
  private readonly ofSentence = new Map<number, Side | null>();

  constructor(
    private readonly table: NameTable,
    private readonly sentences: readonly Sentence[],
  ) {}

  /** The side of a person's name. */
  sideOf(name: NameSpan): Side | null {
    const index = firstFrom(this.sentences, name.start + 1) - 1;
    const sentence = this.sentences[index];
    if (!sentence) return null;
    const represented = representedAfter(this.table, name, sentence.end);
    if (represented) return represented;
    const first = firstFrom(this.table.tokens, sentence.start);
    if (name.first - first > MAX_LIST) return null;
    if (SAYING.has(this.table.lower(name.last + 1)) && this.table.lower(first) !== 'on')
      return null;
    return this.lastSide(first, name.first) ?? this.carriedOn(index);
  }

  private carriedOn(index: number): Side | null {
    const [own, before] = [this.sentences[index]!, this.sentences[index - 1]];
    if (before?.paragraph !== own.paragraph) return null;
    const text = this.table.body.slice(own.start, Math.min(own.end, own.start + MAX_SENTENCE));
    if (!CARRIES_ON.test(text) && !PART_OF_IT.test(text)) return null;
    return this.sideOfSentence(before);
  }

  private sideOfSentence({ start, end }: Sentence): Side | null {
    const known = this.ofSentence.get(start);
    if (known !== undefined) return known;
    const { tokens } = this.table;
    const first = firstFrom(tokens, start);
    const side = this.lastMarker(first, Math.min(firstFrom(tokens, end), first + MAX_LIST));
    this.ofSentence.set(start, side?.side ?? null);
    return side?.side ?? null;
  }

  /** The last side before a name that words of a list join to it. */
  private lastSide(first: number, before: number): Side | null {
    const marker = this.lastMarker(first, before);
    if (!marker) return null;
    if (marker.isOpening) return marker.side;
    for (let i = marker.last + 1; i < before; i++) {
      if (this.table.lower(i) === ';') return null;
      if (CUE.test(this.table.lower(i))) return marker.side;
    }
    return null;
  }

  private lastMarker(first: number, before: number) {
    for (let i = before - 1; i >= first; i--) {
      const side = this.markerAt(i);
      if (side) return { side, last: i, isOpening: this.table.lower(first) === 'on' };
    }
    return null;
  }

  /** The side whose delegation noun is token `i`: 'the Norwegian side', 'Norway's negotiators'. */
  private markerAt(i: number): Side | null {
    const { table } = this;
    if (table.lower(i) === 'represented' && table.lower(i + 1) === 'by') return this.stateBefore(i);
    if (!DELEGATION_NOUN.test(table.lower(i))) return null;
    for (let k = i - 1; k >= i - 3; k--) {
      const owner = table.endingAt(isPossessive(table.tokens[k]) ? k - 1 : k);
      if (owner && owner.kind !== 'PERSON' && owner.kind !== 'OTHER') {
        return { countryCode: owner.countryCode, isDelegation: table.lower(i) !== 'team' };
      }
    }
    return null;
  }

  /** 'Norway was represented by' */
  private stateBefore(i: number): Side | null {
    const name =
      this.table.endingAt(i - 2) ?? this.table.endingAt(i - 1) ?? this.table.endingAt(i - 3);
    if (!name?.countryCode) return null;
    return { countryCode: name.countryCode, isDelegation: true };
  }
}

/** Longest sentence that is searched, in UTF-16 units. */
const MAX_SENTENCE = 600;
