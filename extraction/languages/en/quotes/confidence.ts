import { type Evidence, logOdds } from '../../../confidence/logistic.ts';
import { overlaps } from '../../../text/span.ts';
import type { QuoteKind } from '../../../types.ts';
import type { Attribution } from './attribution.ts';
import type { Told } from './told.ts';

/** What is known of a quote in marks once its speaker is chosen. */
export interface MarkedGrounds {
  kind: QuoteKind;
  attribution: Attribution | null;
  /** What the rules say, also where the models were believed. */
  ruled: Attribution | null;
  act: Told | null;
}

/** What speaks for and against a quote in marks and its speaker mention. */
export function markedEvidence({ kind, attribution, ruled, act }: MarkedGrounds): Evidence {
  const source = attribution?.source ?? null;
  return {
    [attribution?.rule ?? 'NONE']: 1,
    PARTIAL: Number(kind === 'PARTIAL'),
    NAMED: Number(source !== null && source.actor !== null),
    ...(attribution?.rule === 'TOLD' && act
      ? { cue: logOdds(act.probability), source: logOdds(act.sourceProbability) }
      : {}),
    ...(ruled?.source && act?.source
      ? { [overlaps(ruled.source, act.source) ? 'AGREED' : 'DISPUTED']: 1 }
      : {}),
  };
}

/** What speaks for and against a clause that the models find reported. */
export function toldEvidence(act: Told): Evidence {
  const { source, probability, sourceProbability, partsLogProbability, content } = act;
  return {
    TOLD: 1,
    UNNAMED: Number(source === null),
    ACTOR: Number(source !== null && source.actor !== null),
    SPLIT: Number(content.length > 1),
    cue: logOdds(probability),
    source: logOdds(source ? sourceProbability : 1 - sourceProbability),
    parts: Math.max(LEAST_PARTS, partsLogProbability),
  };
}

/** Less likely readings of a sentence are told apart no more. */
const LEAST_PARTS = -10;

/** The shapes of reported clauses that a rule finds. */
export type ClauseShape = 'THAT' | 'ACCORDING' | 'TRAILING' | 'BARE';

/** What speaks for and against a clause that a rule finds reported. */
export function regularEvidence(shape: ClauseShape): Evidence {
  return { [shape]: 1 };
}
