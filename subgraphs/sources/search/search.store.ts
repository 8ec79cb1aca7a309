import type { Database } from '../../../platform/database/database.ts';
import {
  behindCursor,
  type KeysetOrder,
  type PageRequest,
  sortBy,
} from '../../../platform/database/keyset.ts';
import { type Page, pageOfRows } from '../../../platform/graphql/page.ts';
import type { Hit } from './search-hit.ts';
import { queryTerms } from './terms.ts';
import { textIndexOf } from './text-index-of.ts';

const BEST_FIRST: KeysetOrder = {
  name: 'search',
  columns: [
    { column: 'score', direction: 'DESC' },
    { column: 'nodeId', direction: 'ASC' },
  ],
};

/** Searches the text of articles and quotes. */
export class SearchStore {
  constructor(private readonly database: Database) {}

  /** One page of the nodes that hold any word of `text`, best first, each with its best passage. */
  async page(text: string, request: PageRequest): Promise<Page<Hit>> {
    const terms = queryTerms(text);
    if (terms.length === 0) return pageOfHits([], request, async () => 0);
    const index = textIndexOf(this.database.engine);
    const units = index.unitsWith('terms');
    const best = 'row_number() over (partition by nodeId order by score desc, passageId) as place';
    const hits = () =>
      this.database.read
        .createQueryBuilder()
        .from(`(select unit.*, ${best} from (${units}) unit)`, 'hit')
        .where('hit.place = 1')
        .setParameter('terms', index.bind(terms));
    const query = hits().select(
      ['nodeId', 'kind', 'passageId', 'score'].map((name) => `hit.${name} as ${name}`),
    );
    behindCursor(query, 'hit', BEST_FIRST, request.after);
    sortBy(query, 'hit', BEST_FIRST);
    const rows = await query.limit(request.first + 1).getRawMany<Hit>();
    const count = async () => {
      const counted = await hits().select('count(*)', 'total').getRawOne<{ total: number }>();
      return Number(counted?.total ?? 0);
    };
    return pageOfHits(rows, request, count);
  }
}

function pageOfHits(rows: Hit[], request: PageRequest, count: () => Promise<number>): Page<Hit> {
  return pageOfRows(rows, BEST_FIRST, request, (row) => row, count);
}
