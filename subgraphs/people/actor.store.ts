import { In } from 'typeorm';
import { groupBy, indexBy } from '../../platform/collections.ts';
import type { Database } from '../../platform/database/database.ts';
import { Actor } from './actor.ts';
import { Country } from './country.ts';
import { ExternalId } from './external-id.ts';
import { findActors } from './find-actors.ts';
import { Name } from './name.ts';

/** Reads actors of every kind with what identifies them. */
export class ActorStore {
  constructor(private readonly database: Database) {}

  /** Actors by id; a retired id gives the actor that it was merged into. */
  readonly byId = (ids: string[]): Promise<Map<string, Actor>> =>
    findActors(this.database.read, ids);

  /** Countries by ISO 3166-1 alpha-2 code. */
  readonly countryByCode = async (codes: string[]): Promise<Map<string, Country>> => {
    const countries = await this.database.read.findBy(Country, { countryCode: In(codes) });
    return indexBy(countries, (country) => country.isoCode);
  };

  /** All forms of the actors' names. */
  readonly names = async (ids: string[]): Promise<Map<string, Name[]>> => {
    const names = await this.database.read.find(Name, {
      where: { actorId: In(ids) },
      order: { nameKey: 'ASC' },
    });
    return groupBy(names, (name) => name.actorId);
  };

  /** The actors' identifiers in other registers. */
  readonly externalIds = async (ids: string[]): Promise<Map<string, ExternalId[]>> => {
    const found = await this.database.read.find(ExternalId, {
      where: { actorId: In(ids) },
      order: { scheme: 'ASC', value: 'ASC' },
    });
    return groupBy(found, (externalId) => externalId.actorId);
  };

  /** The retired ids that now stand for the actors. */
  readonly mergedIds = async (ids: string[]): Promise<Map<string, string[]>> => {
    const retired = await this.database.read.find(Actor, {
      where: { mergedInto: In(ids) },
      order: { id: 'ASC' },
    });
    const groups = groupBy(retired, (actor) => actor.mergedInto!);
    return new Map([...groups].map(([id, actors]) => [id, actors.map((actor) => actor.id)]));
  };

  /** The id of the actor that a register calls `value`. */
  async idByExternalId(scheme: string, value: string): Promise<string | null> {
    const found = await this.database.read.findOneBy(ExternalId, { scheme, value });
    return found?.actorId ?? null;
  }

  /** All countries by name. There are about 250: the list needs no pages. */
  countries(): Promise<Country[]> {
    return this.database.read.find(Country, { order: { nameKey: 'ASC', id: 'ASC' }, take: 300 });
  }
}
