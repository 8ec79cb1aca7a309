import { In } from 'typeorm';
import { assertionsOf } from '../../platform/assertion/list.ts';
import { Rank } from '../../platform/assertion/rank.ts';
import { indexBy } from '../../platform/collections.ts';
import { childrenOf } from '../../platform/database/children.ts';
import type { Database } from '../../platform/database/database.ts';
import type { KeysetOrder } from '../../platform/database/keyset.ts';
import { Position } from './position.ts';
import { Tenure } from './tenure.ts';

const LATEST: KeysetOrder = { name: 'holders', columns: [{ column: 'id', direction: 'DESC' }] };

const BY_TITLE: KeysetOrder = {
  name: 'positions',
  columns: [
    { column: 'title', direction: 'ASC' },
    { column: 'id', direction: 'ASC' },
  ],
};

/**
 * SQL for: held on `:day`, as far as the sources tell. Where none gives the last day, an office
 * counts as held until a source calls it former.
 */
export function heldOn(alias: string): string {
  return `((${alias}.heldFrom is null or ${alias}.heldFrom <= :day) and
    (${alias}.heldUntil >= :day or
      (${alias}.heldUntil is null and (${alias}.former = 0 or ${alias}.reportedOn > :day))))`;
}

/** The same rule as `heldOn` for one tenure. */
function isHeldOn({ heldFrom, heldUntil, former, reportedOn }: Tenure, day: string): boolean {
  if (heldFrom !== null && heldFrom > day) return false;
  return heldUntil === null ? !former || reportedOn > day : heldUntil >= day;
}

/** Newest first: offices held before former ones, then by the day of report. */
function newestFirst(a: Tenure, b: Tenure): number {
  if (a.former !== b.former) return a.former ? 1 : -1;
  const [dayOfA, dayOfB] = [a, b].map((tenure) => tenure.heldFrom ?? tenure.reportedOn);
  return dayOfA! < dayOfB! ? 1 : dayOfA! > dayOfB! ? -1 : a.id < b.id ? -1 : 1;
}

function listed(tenures: Tenure[], day: string | null): Tenure[] {
  const kept =
    day === null
      ? tenures
      : tenures.filter((tenure) => tenure.rank !== Rank.DEPRECATED && isHeldOn(tenure, day));
  return kept.sort(newestFirst);
}

/** Reads positions and who held them. */
export class TenureStore {
  constructor(private readonly database: Database) {}

  /** The offices of many officials, newest first; with a day, those held on it. */
  readonly byOfficial = async (
    ids: string[],
    { at }: { at: string | null },
  ): Promise<Map<string, Tenure[]>> => {
    const tenures = await assertionsOf(this.database.read, Tenure, ids);
    return new Map([...tenures].map(([id, own]) => [id, listed(own, at)]));
  };

  /** The holders of many positions, newest first; with a day, those of that day. */
  readonly byPosition = async (
    ids: string[],
    { at }: { at: string | null },
  ): Promise<Map<string, Tenure[]>> => {
    const tenures = await childrenOf(this.database.read, Tenure, 'positionId', LATEST, ids);
    return new Map([...tenures].map(([id, own]) => [id, listed(own, at)]));
  };

  readonly positions = async (ids: string[]): Promise<Map<string, Position>> =>
    indexBy(await this.database.read.findBy(Position, { id: In(ids) }), ({ id }) => id);

  /** The positions of many organizations, by title. */
  readonly positionsOf = (ids: string[]): Promise<Map<string, Position[]>> =>
    childrenOf(this.database.read, Position, 'organizationId', BY_TITLE, ids);
}
