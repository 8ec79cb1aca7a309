import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One actor that an article, not withdrawn, names or quotes. */
@Entity('article_actor')
export class ArticleActor {
  @PrimaryColumn({ type: 'varchar' })
  actorId!: string;

  /** The article. */
  @PrimaryColumn({ type: 'varchar', name: 'articleId' })
  id!: string;

  /** The article's own, to sort by. */
  @Column({ type: 'varchar' })
  orderOn!: string;
}
