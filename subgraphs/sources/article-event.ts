import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One event of one article that is not withdrawn. */
@Entity('article_event')
export class ArticleEvent {
  @PrimaryColumn({ type: 'varchar' })
  eventId!: string;

  /** The article. */
  @PrimaryColumn({ type: 'varchar', name: 'articleId' })
  id!: string;

  /** The article's own, to sort by. */
  @Column({ type: 'varchar' })
  orderOn!: string;
}
