import { Entity, PrimaryColumn } from 'typeorm';

/** How much of a word is kept and searched, in characters. */
export const MAX_WORD = 60;

/** One folded word of an actor's names; a search matches its beginning. */
@Entity('actor_word')
export class NameWord {
  @PrimaryColumn({ type: 'varchar' })
  word!: string;

  @PrimaryColumn({ type: 'varchar' })
  actorId!: string;
}
