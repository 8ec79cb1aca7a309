import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One passage that states a claim. */
@Entity('evidence')
export class Evidence {
  @PrimaryColumn({ type: 'varchar' })
  claimId!: string;

  @PrimaryColumn({ type: 'varchar' })
  passageId!: string;

  @Column({ type: 'varchar' })
  articleId!: string;
}
