import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { ReadingNote } from './reading-note.ts';
import { ArticleReference } from './references/article.ts';

/** What sending an article did. */
export enum IngestOutcome {
  CREATED = 'CREATED',
  REVISED = 'REVISED',
  UNCHANGED = 'UNCHANGED',
}

registerEnumType(IngestOutcome, {
  name: 'IngestOutcome',
  description: 'What sending an article did.',
  valuesConfig: {
    CREATED: { description: 'The article is new in the graph.' },
    REVISED: { description: 'The graph held another version; it now says what this one says.' },
    UNCHANGED: { description: 'The graph held this very version; nothing was written.' },
  },
});

/** The article is in the graph. */
@ObjectType({ description: 'The article is in the graph, with all that it says.' })
export class Ingested {
  @Field(() => IngestOutcome, { description: 'What sending it did.' })
  outcome!: IngestOutcome;

  @Field(() => ArticleReference, { description: 'The article.' })
  article!: ArticleReference;

  @Field(() => [ReadingNote], {
    description: 'What of the article was not read, and why; mostly empty.',
  })
  notes!: ReadingNote[];
}

/** One thing that is wrong with an input. */
@ObjectType({ description: 'One thing that is wrong with the input.' })
export class InputProblem {
  @Field(() => String, { description: 'The field, such as `body`.' })
  path!: string;

  @Field(() => String, { description: 'What was expected and what came.' })
  message!: string;
}

/** Why an input cannot be read. */
@ObjectType({ description: 'Why the input cannot be read; nothing was stored.' })
export class InvalidArticle {
  @Field(() => [InputProblem], { description: 'Everything that is wrong with it.' })
  problems!: InputProblem[];
}

/** How sending an article ended. */
export const IngestResult = createUnionType({
  name: 'IngestResult',
  description: 'How sending an article ended.',
  types: () => [Ingested, InvalidArticle] as const,
});
