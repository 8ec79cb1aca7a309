import type { EventKind } from '../../../../types.ts';
import type { FrameKind } from '../counts/frames/frame.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { VerbForm } from '../text/verb-forms.ts';

/**
 * How surely the words alone speak of an event. CERTAIN: 'a prisoner swap'. LIKELY: 'captives were
 * freed', which may also be a rescue. WEAK: 'the exchange', which needs a sure one beside it.
 */
export type Strength = 'CERTAIN' | 'LIKELY' | 'WEAK';

/** The words that speak of an event, as indexes into a sentence's words. */
export interface Trigger {
  kind: EventKind;
  /** The words from `first` up to but without `end`. */
  first: number;
  end: number;
  /** Null for a noun. */
  verb: VerbForm | null;
  /**
   * SWAP goes both ways, HANDOVER one way, RECEIPT is told from the receiving side; FIGURE only
   * gives a number for what is told before.
   */
  act: 'SWAP' | 'HANDOVER' | 'RECEIPT' | 'FIGURE' | 'TALKS' | 'ACCORD';
  strength: Strength;
  /** How the words of a FIGURE give it. */
  figure?: FrameKind;
  /** The words whose verb these leave out: 'freed 40 on Monday and 30 on Tuesday'. */
  leftOut?: Trigger;
  /** Those who are exchanged, where the sentence names them. */
  groups: readonly PeopleGroup[];
  /** Whether a noun stands in the plural: 'prisoner swaps'. */
  plural: boolean;
  /** The name of an accord, else null: 'Istanbul agreements'. */
  name: string | null;
}
