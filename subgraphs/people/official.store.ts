import type { Database } from '../../platform/database/database.ts';
import type { KeysetOrder, PageRequest } from '../../platform/database/keyset.ts';
import { whereWords } from '../../platform/database/word-search.ts';
import { fetchPage, type Page } from '../../platform/graphql/page.ts';
import { fetchPagesByParent } from '../../platform/graphql/pages-by-parent.ts';
import { NAME_WORDS } from './name-word.ts';
import { Official } from './official.ts';
import type { OfficialFilter } from './official-filter.ts';
import { Position } from './position.ts';
import { heldOn } from './tenure.store.ts';
import { Tenure } from './tenure.ts';

const BY_NAME: KeysetOrder = {
  name: 'officials',
  columns: [
    { column: 'nameKey', direction: 'ASC' },
    { column: 'id', direction: 'ASC' },
  ],
};

/** Reads lists of officials. */
export class OfficialStore {
  constructor(private readonly database: Database) {}

  /** One page of the officials that a filter keeps, by name. */
  page(filter: OfficialFilter, request: PageRequest): Promise<Page<Official>> {
    const query = this.listed();
    if (filter.text != null) whereWords(query, NAME_WORDS, filter.text);
    if (filter.countryCode != null) {
      const country = query
        .subQuery()
        .select('country.id')
        .from('actor', 'country')
        .where('country.countryCode = :countryCode');
      query.andWhere(`official.countryId in ${country.getQuery()}`);
      query.setParameter('countryCode', filter.countryCode.toUpperCase());
    }
    if (filter.organizationId != null || filter.heldOfficeOn != null) {
      const held = query
        .subQuery()
        .select('tenure.subjectId')
        .from(Tenure, 'tenure')
        .innerJoin(Position, 'position', 'position.id = tenure.positionId')
        .where("tenure.rank <> 'DEPRECATED'");
      if (filter.organizationId != null) {
        held.andWhere('position.organizationId = :organizationId');
        query.setParameter('organizationId', filter.organizationId);
      }
      if (filter.heldOfficeOn != null) {
        held.andWhere(heldOn('tenure'));
        query.setParameter('day', filter.heldOfficeOn);
      }
      query.andWhere(`official.id in ${held.getQuery()}`);
    }
    return fetchPage(query, BY_NAME, request);
  }

  /** A page of officials for each of many countries, by name. */
  readonly byCountry = (
    countryIds: string[],
    request: PageRequest,
  ): Promise<Map<string, Page<Official>>> => {
    const list = { children: this.listed(), parent: 'official.countryId', order: BY_NAME };
    return fetchPagesByParent(this.database.read, list, countryIds, request);
  };

  private listed() {
    return this.database.read
      .createQueryBuilder(Official, 'official')
      .where('official.mergedInto is null');
  }
}
