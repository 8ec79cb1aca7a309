import type { Sentence } from '../../../text/sentences.ts';
import { firstFrom, lastBefore } from '../../../text/span.ts';
import type { Draft, Source } from './draft.ts';

/** How far back 'its' and 'the country' reach, in sentences. */
const REACH = 4;

/** Longest lead of a sentence before its subject: 'The ', in UTF-16 units. */
const MAX_LEAD_UNITS = 4;

/** Tells which body or country the sentences before a place are about. */
export class SentenceSubjects {
  /** `groups` are the mentions of bodies and countries, sorted by start. */
  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly groups: readonly Source[],
  ) {}

  /** Who opens the last sentence before the one at `offset` that a body or country opens. */
  before(offset: number, fits: (draft: Draft) => boolean): Draft | null {
    const index = firstFrom(this.sentences, offset + 1) - 1;
    for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
      const { start } = this.sentences[i]!;
      const source = this.groups[firstFrom(this.groups, start)];
      if (!source?.actor || source.start - start > MAX_LEAD_UNITS) continue;
      if (fits(source.actor)) return source.actor;
    }
    return null;
  }

  /** Who opens the sentence at `offset`: 'Norway said little, by its minister.' */
  opening(offset: number): Draft | null {
    const sentence = lastBefore(this.sentences, offset);
    const source = sentence && this.groups[firstFrom(this.groups, sentence.start)];
    if (!source || source.end >= offset || source.start - sentence.start > MAX_LEAD_UNITS)
      return null;
    return source.actor;
  }

  /** The last body or country that the sentence before the one at `offset` mentions. */
  inSentenceBefore(offset: number, fits: (draft: Draft) => boolean): Draft | null {
    const index = firstFrom(this.sentences, offset + 1) - 1;
    const [before, own] = [this.sentences[index - 1], this.sentences[index]];
    if (!before || !own) return null;
    const found = this.groups
      .slice(firstFrom(this.groups, before.start), firstFrom(this.groups, own.start))
      .findLast(({ actor }) => actor && fits(actor));
    return found?.actor ?? null;
  }

  /** The last body or country that is mentioned before `offset`. */
  lastMentioned(offset: number, fits: (draft: Draft) => boolean): Draft | null {
    const end = firstFrom(this.groups, offset);
    for (let i = end - 1; i >= Math.max(0, end - MAX_MENTIONS); i--) {
      const { actor } = this.groups[i]!;
      if (actor && fits(actor)) return actor;
    }
    return null;
  }
}

/** How many mentions are looked at. */
const MAX_MENTIONS = 12;
