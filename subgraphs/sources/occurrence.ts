import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One passage that carries a quote, or a part of a split one. */
@Entity('occurrence')
export class Occurrence {
  @PrimaryColumn({ type: 'varchar' })
  quoteId!: string;

  @PrimaryColumn({ type: 'varchar' })
  passageId!: string;

  @Column({ type: 'varchar' })
  articleId!: string;
}
