import { Entity, PrimaryColumn } from 'typeorm';

/** The hash of one paragraph of an article; republications share most of them. */
@Entity('article_paragraph')
export class ArticleParagraph {
  @PrimaryColumn({ type: 'varchar' })
  hash!: string;

  @PrimaryColumn({ type: 'varchar' })
  articleId!: string;
}
