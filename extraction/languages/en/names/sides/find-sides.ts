import type { SideKind } from '../../../../../gazetteer/institutions.ts';
import type { NameSpan } from '../name-span.ts';
import type { NameTable } from '../name-table.ts';
import { isAdjectiveOf } from './adjective-of.ts';
import { type Cue, cuesAt } from './cues.ts';
import { groupKey, isOpen, personNames } from './open-names.ts';

/** A side that the report's use of a name tells, where no gazetteer does. */
export interface UsedSide {
  name: string;
  kind: SideKind;
}

/** What each use of a name says for its being a side. */
const WEIGHTS: Record<Cue, number> = {
  MEMBERS: 3,
  BROKE_AWAY: 3,
  ACTS: 3,
  HOLDS: 2,
  PAIR: 2,
  FACES: 1.5,
  DECIDES: 1.5,
  LAND: 1,
  STATE: 1.5,
};
/** What an adjective of its own says: 'Ombria' and 'Ombrian'. */
const ADJECTIVE_WEIGHT = 1.5;
/** What it says that a name is joined with that of a side: 'Ombria and Norway', 'Ombria or Tavri'. */
const JOINED_WEIGHT = 1.5;
/** How much must speak for a side: for any name, an acronym or body, and a land that is known. */
const ENOUGH = 3;
const ENOUGH_FOR_BODY = 2;
const ENOUGH_FOR_LAND = 1.5;
const ENOUGH_FOR_REGION = 5;
/** The most different names that are weighed; no report has more. */
const MAX_NAMES = 400;

/** All uses of one name, also of its adjective once that is known. */
interface Usage {
  name: NameSpan;
  cues: Set<Cue>;
  /** The usage whose adjective or plural this one is. */
  of: Usage | null;
  hasAdjective: boolean;
  /** The names that it is joined with by 'and' or 'or'. */
  joined: Set<string>;
  /** Whether it is joined with a state or another side. */
  isJoined: boolean;
}

/** The sides that the uses of names tell, by every form of theirs in the text. */
export function findSides(table: NameTable): ReadonlyMap<string, UsedSide> {
  const usages = usagesOf(table);
  for (const usage of usages.values()) usage.of = baseOf(usage, usages);
  for (const usage of usages.values()) {
    const base = usage.of;
    if (base === null) continue;
    for (const cue of usage.cues) base.cues.add(cue);
    for (const other of usage.joined) base.joined.add(other);
    base.isJoined ||= usage.isJoined;
    if (formOf(usage) !== `${formOf(base)}s`) base.hasAdjective = true;
  }
  const bases = [...usages.values()].filter(({ of }) => of === null);
  const clear = new Set(bases.filter(isSide));
  for (const usage of bases) {
    for (const name of usage.joined) {
      const other = usages.get(name);
      if (other && clear.has(other.of ?? other)) usage.isJoined = true;
    }
  }
  const found = new Map<string, UsedSide>();
  for (const [form, usage] of usages) {
    const base = usage.of ?? usage;
    if (isSide(base)) found.set(form, { name: formOf(base), kind: kindOf(base) });
  }
  return found;
}

/** The words of a name as they stand, or the gazetteer's for a land. */
export function formOf({ name }: Pick<Usage, 'name'>): string {
  return name.name;
}

function usagesOf(table: NameTable): Map<string, Usage> {
  const persons = personNames(table);
  const isCandidate = (name: NameSpan): boolean =>
    isOpen(name) && !(name.first === name.last && persons.has(groupKey(name.name)));
  const joins = (first: number): NameSpan | undefined => {
    const name = table.startingAt(first);
    if (!name) return undefined;
    return /^(?:COUNTRY|CAPITAL)$/.test(name.kind) || name.side || isCandidate(name)
      ? name
      : undefined;
  };
  const usages = new Map<string, Usage>();
  for (const name of table.names) {
    const isLand = name.known && name.side === 'TERRITORY';
    if (!isLand && !isCandidate(name)) continue;
    let usage = usages.get(name.name);
    if (!usage) {
      if (usages.size >= MAX_NAMES) continue;
      usage = {
        name,
        cues: new Set(),
        of: null,
        hasAdjective: false,
        joined: new Set(),
        isJoined: false,
      };
      usages.set(name.name, usage);
    }
    for (const cue of cuesAt(table, name, joins)) usage.cues.add(cue);
    noteJoined(table, name, usage);
  }
  return usages;
}

function noteJoined(table: NameTable, { first, last }: NameSpan, usage: Usage): void {
  const before = table.lower(first - 1) === 'the' ? first - 2 : first - 1;
  const next = table.lower(last + 2) === 'the' ? last + 3 : last + 2;
  const others = [
    JOINS.test(table.lower(before)) ? table.endingAt(before - 1) : undefined,
    JOINS.test(table.lower(last + 1)) ? table.startingAt(next) : undefined,
  ];
  for (const other of others) {
    if (!other) continue;
    if (other.side || other.kind === 'COUNTRY' || other.kind === 'DEMONYM') usage.isJoined = true;
    else usage.joined.add(other.name);
  }
}

const JOINS = /^(?:and|or|nor)$/;

/** The name whose adjective or plural a name is by its form. */
function baseOf({ name }: Usage, usages: ReadonlyMap<string, Usage>): Usage | null {
  if (name.known) return null;
  const plural = usages.get(groupKey(name.name));
  if (plural && plural.name !== name && plural.name.first === plural.name.last) {
    return baseOf(plural, usages) ?? plural;
  }
  for (const other of usages.values()) {
    if (other.name.kind !== 'ORGANIZATION' && isAdjectiveOf(name.name, other.name.name)) {
      return other;
    }
  }
  return null;
}

function isSide({ name, cues, hasAdjective, isJoined }: Usage): boolean {
  let weight = hasAdjective && cues.size > 0 ? ADJECTIVE_WEIGHT : 0;
  for (const cue of cues) weight += WEIGHTS[cue];
  if (isJoined && cues.size > 0) weight += JOINED_WEIGHT;
  if (name.side === 'TERRITORY') return weight >= ENOUGH_FOR_LAND;
  if (name.kind === 'REGION') return weight >= ENOUGH_FOR_REGION;
  if (name.kind === 'ORGANIZATION' || isAcronym(name.name)) return weight >= ENOUGH_FOR_BODY;
  return weight >= ENOUGH;
}

function kindOf({ name, cues, hasAdjective }: Usage): SideKind {
  if (name.side) return name.side;
  if (name.kind === 'REGION' || cues.has('BROKE_AWAY')) return 'TERRITORY';
  if (cues.has('MEMBERS') || name.kind === 'ORGANIZATION' || isAcronym(name.name)) {
    return 'MOVEMENT';
  }
  return hasAdjective || cues.has('STATE') || cues.has('PAIR') ? 'STATE' : 'MOVEMENT';
}

/** 'EMC', 'CPN-M', 'SSC-Khaatumo' */
function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,6}(?:$|-)/u.test(name);
}
