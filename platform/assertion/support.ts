import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TableShape } from '../database/schema.ts';

/** One article that states one asserted value; private to the subgraph that owns the value. */
@Entity('support')
export class Support {
  @PrimaryColumn({ type: 'varchar' })
  assertionId!: string;

  @PrimaryColumn({ type: 'varchar' })
  articleId!: string;

  @Column({ type: 'varchar' })
  subjectId!: string;

  /** Equal for an article and its republications: together they count once. */
  @Column({ type: 'varchar' })
  originKey!: string;

  /** When the article was published, else when it was read. */
  @Column({ type: 'varchar' })
  reportedAt!: string;

  /** 0 to 1. */
  @Column({ type: 'double' })
  confidence!: number;
}

/** The table of `Support`, for migrations. */
export const SUPPORT_TABLE: TableShape = {
  columns: {
    assertionId: 'id',
    articleId: 'id',
    subjectId: 'id',
    originKey: 'key',
    reportedAt: 'instant',
    confidence: 'real',
  },
  primary: ['assertionId', 'articleId'],
  indexes: [['articleId'], ['subjectId']],
};
