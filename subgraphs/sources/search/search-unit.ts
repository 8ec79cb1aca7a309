import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a hit leads to, by the name of its GraphQL type. */
export type SearchKind = 'Article' | 'Quote';

/** One passage that full-text search can find: a paragraph of an article, or a quote in it. */
@Entity('search_unit')
export class SearchUnit {
  /** The article or the quote. */
  @PrimaryColumn({ type: 'varchar' })
  nodeId!: string;

  @PrimaryColumn({ type: 'varchar' })
  passageId!: string;

  @Column({ type: 'varchar' })
  kind!: SearchKind;

  @Column({ type: 'varchar' })
  articleId!: string;

  /** The words as `termsOf` writes them. */
  @Column({ type: 'varchar' })
  terms!: string;
}
