import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What makes an actor new: its name, and how many namesakes it was told apart from. The key is
 * unique, so that of two writers who meet a new name at once one fails, tries again, and finds the
 * other's actor.
 */
@Entity('identity')
export class Identity {
  @PrimaryColumn({ type: 'varchar' })
  identityKey!: string;

  @Column({ type: 'varchar' })
  actorId!: string;
}
