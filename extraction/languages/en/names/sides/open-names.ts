import { collect } from '../../../../text/collect.ts';
import type { NameSpan } from '../name-span.ts';
import type { NameTable } from '../name-table.ts';
import { isRoleWord } from '../word-class.ts';

const GROUP = /^(?:group|movement|rebels|militia|militants|faction|alliance)$/;
/** First words of the names of lands that say which of two: 'North Ader', 'New Velm'. */
const WHICH =
  /^(?:North|South|East|West|New|Upper|Lower|Greater|Northern|Southern|Eastern|Western|Inner|Outer)$/;
/** Organs that act for a state, not for themselves. */
const STATE_ORGAN =
  /\b(?:Armed Forces|Defen[cs]e Forces|General Staff|Ministry|Committee|Office|Headquarters|Service|Agency|Police|Court|Commission|Parliament|Senate|Congress|Bank|University|Institute|Cross|Crescent|Nations|Radio|News|Times|Post|Church|Company|Club|Hospital|Directorate|Department)\b/;

/** Whether a name that no gazetteer explains may be that of a side, by how it is written. */
export function isOpen({ kind, known, name, first, last, countryCode }: NameSpan): boolean {
  if (known) return kind === 'REGION';
  if (kind === 'ORGANIZATION') return countryCode === null && !STATE_ORGAN.test(name);
  if (kind !== 'OTHER' && kind !== 'PERSON') return false;
  return first === last || (last === first + 1 && WHICH.test(name.split(' ', 1)[0]!));
}

/** One key for 'Tavri' and 'the Tavris'. */
export function groupKey(name: string): string {
  return name.replace(/(?<=\p{Ll})s$/u, '');
}

/** The names of persons: 'Venn' of 'Jana Venn' or 'President Venn'. */
export function personNames({ names, tokens }: NameTable): ReadonlySet<string> {
  const full = names.filter(
    (name) => name.kind === 'PERSON' && name.last > name.first && !isOpen(name),
  );
  const parts = collect(full, ({ first, last }) => tokens.slice(first, last + 1));
  const titled = names.filter((name) => {
    if (!isOpen(name) || name.first !== name.last || name.kind === 'REGION') return false;
    const before = tokens[name.first - 1]?.lower ?? '';
    return isRoleWord(before) && !GROUP.test(before);
  });
  return new Set(
    [...parts.map(({ text }) => text), ...titled.map(({ name }) => name)].map(groupKey),
  );
}
