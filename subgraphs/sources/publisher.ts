import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency, paper or broadcaster. */
@ObjectType({ description: 'An agency, a paper, a broadcaster, an institution that publishes.' })
@Directive('@key(fields: "id")')
@Entity('publisher')
export class Publisher {
  @PrimaryColumn({ type: 'varchar' })
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'The name to show.' })
  name!: string;

  /** `name` folded: one publisher has it. */
  @Column({ type: 'varchar' })
  nameKey!: string;

  @Column({ type: 'varchar', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its host name without www.' })
  domain!: string | null;

  @Column({ type: 'varchar', nullable: true })
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  countryCode!: string | null;
}
