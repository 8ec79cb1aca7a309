import { Column, Entity } from 'typeorm';
import { Assertion } from '../../../platform/assertion/assertion.ts';
import type { LinkKind } from './link-kind.ts';

/**
 * How an event relates to another, as reported; its subject is the first of the two. Kept as any
 * value, so that it goes when no article states it any more; readers see it as an `EventLink`.
 */
@Entity('event_link')
export class LinkAssertion extends Assertion {
  @Column({ type: 'varchar' })
  kind!: LinkKind;

  @Column({ type: 'varchar' })
  toId!: string;
}
