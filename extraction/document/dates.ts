const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

/** '16 November 2025' */
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i');
/** 'Nov. 16, 2025' */
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})\b/;

const ISO_INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** An ISO 8601 date or instant as an instant in UTC; a time without a zone is taken for UTC. */
export function parseInstant(text: string): string | null {
  const match = ISO_INSTANT.exec(text.trim());
  if (!match) return dayOf(text);
  const [, day, time = '00:00', zone = 'Z'] = match;
  return instantOf(`${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
}

/** Midnight UTC of the first full date written in a short text: 'Sunday, 16 November 2025'. */
export function dayOf(text: string): string | null {
  const line = text.slice(0, 200);
  const iso = ISO_DAY.exec(line);
  if (iso) return instantOf(`${iso[0]}T00:00Z`);
  const [, day, month, year] = DAY_FIRST.exec(line) ?? [];
  if (day) return midnight(year!, month!, day);
  const [, monthFirst, dayAfter, yearAfter] = MONTH_FIRST.exec(line) ?? [];
  return monthFirst ? midnight(yearAfter!, monthFirst, dayAfter!) : null;
}

function midnight(year: string, month: string, day: string): string | null {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = instantOf(`${iso}T00:00Z`);
  return instant?.startsWith(iso) ? instant : null;
}

function instantOf(iso: string): string | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
