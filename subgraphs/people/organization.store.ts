import type { Database } from '../../platform/database/database.ts';
import type { KeysetOrder, PageRequest } from '../../platform/database/keyset.ts';
import { whereWords } from '../../platform/database/word-search.ts';
import { fetchPage, type Page } from '../../platform/graphql/page.ts';
import { NAME_WORDS } from './name-word.ts';
import { Organization } from './organization.ts';

const BY_NAME: KeysetOrder = {
  name: 'organizations',
  columns: [
    { column: 'nameKey', direction: 'ASC' },
    { column: 'id', direction: 'ASC' },
  ],
};

/** Reads lists of organizations. */
export class OrganizationStore {
  constructor(private readonly database: Database) {}

  /** One page of organizations by name; with a text, those of such a name. */
  page(text: string | null, request: PageRequest): Promise<Page<Organization>> {
    const query = this.database.read
      .createQueryBuilder(Organization, 'organization')
      .where('organization.mergedInto is null');
    if (text !== null) whereWords(query, NAME_WORDS, text);
    return fetchPage(query, BY_NAME, request);
  }
}
