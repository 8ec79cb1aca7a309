import { type EntityTarget, In } from 'typeorm';
import type { Assertion } from '../../platform/assertion/assertion.ts';
import { assertionsOf } from '../../platform/assertion/list.ts';
import { Rank } from '../../platform/assertion/rank.ts';
import { indexBy } from '../../platform/collections.ts';
import type { Database } from '../../platform/database/database.ts';
import { CountAssertion } from './assertions/count-assertion.ts';
import { type CountSummary, summarise } from './assertions/count-summary.ts';
import { DateAssertion } from './assertions/date-assertion.ts';
import { LinkAssertion } from './assertions/link-assertion.ts';
import { Participation } from './assertions/participation.ts';
import { PlaceAssertion } from './assertions/place-assertion.ts';
import { Role } from './assertions/role.ts';
import { StatusAssertion } from './assertions/status-assertion.ts';
import { Place } from './place.ts';

const ROLES = Object.values(Role);

/** Values that are still reported before withdrawn ones, then by role. */
function byRole(a: Participation, b: Participation): number {
  const [goneA, goneB] = [a, b].map(({ rank }) => rank === Rank.DEPRECATED);
  if (goneA !== goneB) return goneA ? 1 : -1;
  return ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || (a.id < b.id ? -1 : 1);
}

/** Reads what sources say of events. */
export class ValueStore {
  constructor(private readonly database: Database) {}

  readonly statuses = (ids: string[]) => this.valuesOf(StatusAssertion, ids);

  readonly dates = (ids: string[]) => this.valuesOf(DateAssertion, ids);

  readonly places = (ids: string[]) => this.valuesOf(PlaceAssertion, ids);

  /** Who takes part, in the order of the roles. */
  readonly participations = async (ids: string[]): Promise<Map<string, Participation[]>> => {
    const values = await this.valuesOf(Participation, ids);
    return new Map([...values].map(([id, own]) => [id, own.sort(byRole)]));
  };

  /** One summary for each measure and receiving side. */
  readonly counts = async (ids: string[]): Promise<Map<string, CountSummary[]>> => {
    const values = await this.valuesOf(CountAssertion, ids);
    return new Map([...values].map(([id, own]) => [id, summarise(own)]));
  };

  /** The links that some article still states. */
  readonly links = async (ids: string[]): Promise<Map<string, LinkAssertion[]>> => {
    const values = await this.valuesOf(LinkAssertion, ids);
    const live = (link: LinkAssertion) => link.rank !== Rank.DEPRECATED;
    return new Map([...values].map(([id, own]) => [id, own.filter(live)]));
  };

  readonly placesById = async (ids: string[]): Promise<Map<string, Place>> =>
    indexBy(await this.database.read.findBy(Place, { id: In(ids) }), ({ id }) => id);

  private valuesOf<A extends Assertion>(type: EntityTarget<A>, ids: string[]) {
    return assertionsOf(this.database.read, type, ids);
  }
}
