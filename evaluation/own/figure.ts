import { z } from 'zod';

const SHAPE = /^(>=|<=|~)?(\d{1,9})(?:-(\d{1,9}))?$/;

/** How many, as the contract has it. */
export interface GoldFigure {
  value: number | null;
  low: number | null;
  high: number | null;
  approximate: boolean;
}

/** '205' exactly, '>=205' at least, '<=205' at most, '~205' about, '200-250' a range. */
export const figure = z.string().transform((text, context): GoldFigure => {
  const [, sign, first, last] = SHAPE.exec(text) ?? [];
  if (first === undefined || (sign && last)) {
    context.addIssue(`expected a figure such as 205, >=205, <=205, ~205 or 200-250, came ${text}`);
    return z.NEVER;
  }
  return figureOf(sign, Number(first), last === undefined ? null : Number(last));
});

function figureOf(sign: string | undefined, first: number, last: number | null): GoldFigure {
  const none = { value: null, low: null, high: null, approximate: false };
  if (last !== null) return { ...none, low: first, high: last };
  if (sign === '>=') return { ...none, low: first };
  if (sign === '<=') return { ...none, high: first };
  if (sign === '~') return { ...none, value: first, approximate: true };
  return { value: first, low: first, high: first, approximate: false };
}
