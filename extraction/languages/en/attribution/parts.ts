/** The parts that a token may play in an attribution: none, the first or a later word of what is said, its source. */
export const Part = { NONE: 0, OPENS: 1, GOES_ON: 2, SOURCE: 3 } as const;

export const PARTS = 4;
