import { Field, ObjectType } from 'type-graphql';

/** Something of an article that is kept but was not read. */
@ObjectType({ description: 'Something of an article that is kept but was not read, and why.' })
export class ReadingNote {
  @Field(() => String, {
    description: '`LANGUAGE_NOT_READ` or `END_NOT_READ`; later versions may add others.',
  })
  code!: string;

  @Field(() => String, { description: 'One sentence for people.' })
  message!: string;
}
