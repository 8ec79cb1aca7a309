import { z } from 'zod';

const offset = z.int().min(0);

/** A span written as [start, end]. */
export const pairSpan = z.tuple([offset, offset]).transform(([start, end]) => ({ start, end }));

/** The two fields of a span. */
export const spanFields = { start: offset, end: offset };
