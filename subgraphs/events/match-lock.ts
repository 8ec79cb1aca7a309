import { Entity, PrimaryColumn } from 'typeorm';

/**
 * What a writer holds while it looks for events: one row for a kind of event and a party, or for an
 * accord's name. Two events can only be one where they share such a key, so that of two writers who
 * meet a new event at once one waits and finds the other's.
 */
@Entity('match_lock')
export class MatchLock {
  @PrimaryColumn({ type: 'varchar' })
  lockKey!: string;
}
