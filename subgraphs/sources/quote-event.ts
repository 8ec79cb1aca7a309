import { Entity, PrimaryColumn } from 'typeorm';

/** One event that a quote is about, as one article that is not withdrawn has it. */
@Entity('quote_event')
export class QuoteEvent {
  @PrimaryColumn({ type: 'varchar' })
  quoteId!: string;

  @PrimaryColumn({ type: 'varchar' })
  eventId!: string;

  @PrimaryColumn({ type: 'varchar' })
  articleId!: string;
}
