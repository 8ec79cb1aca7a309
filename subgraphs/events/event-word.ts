import { Entity, PrimaryColumn } from 'typeorm';

/** One folded word of an event's title or places; a search matches its beginning. */
@Entity('event_word')
export class EventWord {
  @PrimaryColumn({ type: 'varchar' })
  word!: string;

  @PrimaryColumn({ type: 'varchar' })
  eventId!: string;
}
