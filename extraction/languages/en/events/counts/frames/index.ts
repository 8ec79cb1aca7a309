import type { Quantity } from '../../numbers/quantities.ts';
import { isFormula } from './formulas.ts';
import { type FigureWords, type FrameKind, figureOf } from './frame.ts';
import { isAsked, isGot } from './gains.ts';
import { isStated } from './stated.ts';
import { isTotal } from './totals.ts';
import { isGone } from './ways.ts';

/** How the words around a quantity make a figure of an exchange of it; null where they do not. */
export function frameOf(input: FigureWords, quantity: Quantity): FrameKind | null {
  const figure = figureOf(input, quantity);
  if (isFormula(input, figure)) return 'FORMULA';
  if (isAsked(input, figure)) return 'ASKED';
  if (isGot(input, figure)) return 'GOT';
  if (isTotal(input, figure)) return 'TOTAL';
  if (isGone(input, figure)) return 'GONE';
  return isStated(input, figure) ? 'STATED' : null;
}
