import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place in the text that names an actor. */
@ObjectType({ description: 'A place in the text that names an actor.' })
@Entity('mention')
export class Mention {
  @PrimaryColumn({ type: 'varchar' })
  passageId!: string;

  @Column({ type: 'varchar' })
  articleId!: string;

  @Column({ type: 'varchar', nullable: true })
  actorId!: string | null;

  @Column({ type: 'double' })
  @Field(() => Float, { description: 'How sure it is that this actor is meant, 0 to 1.' })
  confidence!: number;
}
