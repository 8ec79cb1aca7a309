import { Entity, PrimaryColumn } from 'typeorm';

/** One folded word of an actor's names; a search matches its beginning. */
@Entity('actor_word')
export class NameWord {
  @PrimaryColumn({ type: 'varchar' })
  word!: string;

  @PrimaryColumn({ type: 'varchar' })
  actorId!: string;
}

/** The table of `NameWord`, to search by. */
export const NAME_WORDS = { type: NameWord, owner: 'actorId' };
