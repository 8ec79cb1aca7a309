const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Hours before UTC of the zones that RFC 822 names. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
]);

const DATE =
  /^(?:[a-z]{3,9}, ?)?(\d{1,2}) ([a-z]{3})[a-z]{0,6} (\d{4}|\d{2}) (\d{2}):(\d{2})(?::(\d{2}))?(?: ([a-z]{1,4}|[+-]\d{2}:?\d{2}))?$/i;

/**
 * The ISO 8601 instant of a feed's date by RFC 822: 'Sun, 16 Nov 2025 10:00:00 +0200'. A zone that
 * is missing or unknown is UTC; null for anything else.
 */
export function parseRfc822(text: string): string | null {
  const match = DATE.exec(text.trim().slice(0, 60));
  if (!match) return null;
  const [, day, name, year, hours, minutes, seconds = '00', zone = 'GMT'] = match;
  const month = MONTHS.indexOf(name!.toLowerCase()) + 1;
  const fullYear = year!.length === 2 ? `20${year}` : year;
  const date = `${fullYear}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const time = Date.parse(`${date}T${hours}:${minutes}:${seconds}${offsetOf(zone)}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function offsetOf(zone: string): string {
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return ZONES.get(zone.toUpperCase()) ?? 'Z';
}
