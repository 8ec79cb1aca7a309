import type { TableShape } from '../../../platform/database/schema.ts';

/** The table of `SearchUnit`, for migrations. */
export const SEARCH_UNIT_TABLE: TableShape & { primary: string[] } = {
  columns: { nodeId: 'id', passageId: 'id', kind: 'code', articleId: 'id', terms: 'text' },
  primary: ['nodeId', 'passageId'],
  indexes: [['articleId']],
};
