import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which actor a mention of an article was found to be; the same mention always is the same actor. */
@Entity('decision')
export class Decision {
  @PrimaryColumn({ type: 'varchar' })
  articleId!: string;

  /** The mentioned name, folded, behind its kind. */
  @PrimaryColumn({ type: 'varchar' })
  mentionKey!: string;

  @Column({ type: 'varchar' })
  actorId!: string;
}
