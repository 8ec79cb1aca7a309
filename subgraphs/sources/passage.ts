import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A span of an article with its words; a span whose words change becomes another passage. */
@ObjectType({
  description: 'A span of an article: `article.body.slice(start, end) === exact`, in UTF-16 units.',
})
@Directive('@key(fields: "id")')
@Entity('passage')
export class Passage {
  @PrimaryColumn({ type: 'varchar' })
  @Field(() => ID, { description: 'Opaque; it stands for these words at this place.' })
  id!: string;

  @Column({ type: 'varchar' })
  articleId!: string;

  @Column({ type: 'int' })
  @Field(() => Int, { description: 'Where it begins in `article.body`.' })
  start!: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: 'Where it ends: the first unit behind it.' })
  end!: number;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'The words of the passage.' })
  exact!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'Up to 32 units of text before it.' })
  prefix!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'Up to 32 units of text behind it.' })
  suffix!: string;
}
