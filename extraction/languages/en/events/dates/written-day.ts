import type { Span } from '../../../../types.ts';

/** A day as the words give it, before it is known which year or week is meant. */
export type WrittenDay = Span &
  (
    | { kind: 'CALENDAR'; year: number | null; month: number; day: number }
    | { kind: 'WEEKDAY'; weekday: number; which: 'LAST' | 'THIS' | 'NEXT' | null }
    | { kind: 'COUNTED'; daysFromToday: number }
  );

/** A written day whose year or week is known, as YYYY-MM-DD. */
export type KnownDay = WrittenDay & { iso: string };
