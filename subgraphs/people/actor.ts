import { Directive, Field, ID, InterfaceType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, TableInheritance } from 'typeorm';
import { type ActorKind, TYPE_NAMES } from './actor-kind.ts';

/** Anyone or anything that can act or speak; one table holds all kinds. */
@InterfaceType({
  description: 'Anyone or anything that can act or speak.',
  resolveType: (actor: Actor) => TYPE_NAMES[actor.kind],
})
@Directive('@key(fields: "id")')
@Entity('actor')
@TableInheritance({ column: { name: 'kind', type: 'varchar' } })
export abstract class Actor {
  @PrimaryColumn({ type: 'varchar' })
  @Field(() => ID, { description: 'Opaque and stable: it outlives merges and renamings.' })
  id!: string;

  @Column({ type: 'varchar' })
  kind!: ActorKind;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'The name to show.' })
  name!: string;

  /** `name` folded, to sort and compare by. */
  @Column({ type: 'varchar' })
  nameKey!: string;

  /** The country of a person or an organization; null where it is not known, or is a country. */
  @Column({ type: 'varchar', nullable: true })
  countryId!: string | null;

  /** Of countries only: ISO 3166-1 alpha-2. */
  @Column({ type: 'varchar', nullable: true })
  countryCode!: string | null;

  /** The actor that this retired id now stands for. */
  @Column({ type: 'varchar', nullable: true })
  mergedInto!: string | null;
}
