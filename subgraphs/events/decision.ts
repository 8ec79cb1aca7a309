import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which event a mention of an article was found to be; the same mention always is the same event. */
@Entity('decision')
export class Decision {
  @PrimaryColumn({ type: 'varchar' })
  articleId!: string;

  /** Kind, folded title and date of the mention. */
  @PrimaryColumn({ type: 'varchar' })
  mentionKey!: string;

  @Column({ type: 'varchar' })
  eventId!: string;
}
