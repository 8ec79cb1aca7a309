/** Calendar days as YYYY-MM-DD, so that they compare as text. */

/** The day as YYYY-MM-DD, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The day some days later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days the second lies behind the first; negative where it lies before. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / 86_400_000;
}

/** The weekday, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

/** Year and month of a day, the month from 1 to 12. */
export function yearAndMonth(day: string): { year: number; month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

/** The UTC day of an instant in ISO 8601, or null where it is none. */
export function dayOf(instant: string | null): string | null {
  const time = instant === null ? Number.NaN : Date.parse(instant);
  if (Number.isNaN(time)) return null;
  const day = new Date(time).toISOString().slice(0, 10);
  return /^(?:19|20)\d\d-/.test(day) ? day : null;
}
