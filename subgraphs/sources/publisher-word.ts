import { Entity, PrimaryColumn } from 'typeorm';

/** One folded word of a publisher's names; a search matches its beginning. */
@Entity('publisher_word')
export class PublisherWord {
  @PrimaryColumn({ type: 'varchar' })
  word!: string;

  @PrimaryColumn({ type: 'varchar' })
  publisherId!: string;
}
