import type { Trace } from '../../../explain/trace.ts';
import type { Place, PlaceKind } from '../../../reading.ts';
import { collect } from '../../../text/collect.ts';
import type { Span } from '../../../types.ts';
import { PLACE_HEADS } from '../lexicon/heads.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';

const KINDS: Partial<Record<NameSpan['kind'], PlaceKind>> = {
  COUNTRY: 'COUNTRY',
  CAPITAL: 'CITY',
  SEAT: 'SITE',
  CITY: 'CITY',
  REGION: 'REGION',
  SITE: 'SITE',
};

/**
 * Named places: the gazetteer's, names that end in a word for a place ('Velm Palace'), and names
 * that are used as one: 'talks in Velm', 'a hotel near Velm, Norway'.
 */
export function readPlaces(
  table: NameTable,
  isTaken: (span: Span) => boolean,
  trace?: Trace,
): Place[] {
  const free = table.names.filter((name) => !isTaken(name));
  const used = new Set(free.filter((name) => isUsedAsPlace(table, name)).map((name) => name.name));
  return collect(free, (name) => {
    const kind = KINDS[name.kind] ?? (used.has(name.name) ? 'CITY' : null);
    if (!kind) return [];
    const { start, end } = name;
    const countryCode = name.countryCode ?? codeAfter(table, name);
    const place: Place = { start, end, kind, name: name.name, countryCode };
    trace?.because(
      place,
      KINDS[name.kind] ? 'a name that stands for a place' : 'a name behind "in", "at" or the like',
    );
    return [place];
  });
}

function isUsedAsPlace(table: NameTable, name: NameSpan): boolean {
  if (name.kind !== 'PERSON' && name.kind !== 'OTHER') return false;
  if (name.kind === 'OTHER' && !PLACE_HEADS.has(table.lower(name.last))) return false;
  const after = table.lower(name.last + 1);
  return (
    /^(?:in|at|near|outside|around)$/.test(table.lower(name.first - 1)) && !/^['’]s$/.test(after)
  );
}

/** 'Velm, Norway' and 'Norway's Velm' */
function codeAfter(table: NameTable, name: NameSpan): string | null {
  if (/^['’]s$/.test(table.lower(name.first - 1))) {
    return table.endingAt(name.first - 2)?.countryCode ?? null;
  }
  const next = table.startingAt(name.last + 2);
  return table.lower(name.last + 1) === ',' && next?.kind === 'COUNTRY' ? next.countryCode : null;
}
