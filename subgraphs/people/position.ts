import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An office that outlives its holders. */
@ObjectType({ description: 'An office that outlives its holders.' })
@Directive('@key(fields: "id")')
@Entity('position')
export class Position {
  @PrimaryColumn({ type: 'varchar' })
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: "The office's title without its organization: head." })
  title!: string;

  /** Title, organization and country in canonical form: one position has it. */
  @Column({ type: 'varchar' })
  positionKey!: string;

  @Column({ type: 'varchar', nullable: true })
  organizationId!: string | null;

  @Column({ type: 'varchar', nullable: true })
  countryId!: string | null;
}
