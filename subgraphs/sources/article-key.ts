import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The reservation of an address. It is made before anything is recorded, so that an article that
 * failed half-way keeps its id when it is sent again.
 */
@Entity('article_key')
export class ArticleKey {
  /** SHA-256 of `url`. */
  @PrimaryColumn({ type: 'varchar' })
  urlHash!: string;

  @Column({ type: 'varchar' })
  url!: string;

  @Column({ type: 'varchar' })
  articleId!: string;

  /** Equal for an article and its republications; kept for good, as others have noted it. */
  @Column({ type: 'varchar' })
  originKey!: string;

  @Column({ type: 'varchar' })
  retrievedAt!: string;
}
