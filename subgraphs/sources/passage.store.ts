import { In } from 'typeorm';
import { indexBy } from '../../platform/collections.ts';
import type { Database } from '../../platform/database/database.ts';
import { Passage } from './passage.ts';

/** Reads passages. */
export class PassageStore {
  constructor(private readonly database: Database) {}

  readonly byId = async (ids: string[]): Promise<Map<string, Passage>> =>
    indexBy(await this.database.read.findBy(Passage, { id: In(ids) }), ({ id }) => id);
}
