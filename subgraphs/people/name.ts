import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One form of an actor's name. */
@ObjectType({ description: "One form of an actor's name, as articles or registers write it." })
@Entity('actor_name')
export class Name {
  @PrimaryColumn({ type: 'varchar' })
  actorId!: string;

  /** The name folded; equal keys are one name. */
  @PrimaryColumn({ type: 'varchar' })
  nameKey!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'The name as it is written.' })
  value!: string;

  @Column({ type: 'varchar', nullable: true })
  @Field(() => String, { nullable: true, description: 'BCP 47, where it is known.' })
  language!: string | null;

  @Column({ type: 'varchar', nullable: true })
  @Field(() => String, { nullable: true, description: 'ISO 15924, such as Latn or Cyrl.' })
  script!: string | null;
}
