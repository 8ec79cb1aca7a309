import { Arg, Authorized, Directive, ID, Mutation, Resolver } from 'type-graphql';
import type { Database } from '../../../platform/database/database.ts';
import { recordArticle } from './record-article.ts';
import { RecordArticleInput } from './record-article-input.ts';
import { relinkArticle } from './republications.ts';
import { reserveArticle } from './reserve-article.ts';
import { ReserveArticleInput } from './reserve-article-input.ts';
import { ReservedArticle } from './reserved-article.ts';
import { RetractedArticle } from './retracted-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

/** What the write side calls; the gateway does not show it. */
@Resolver()
export class RecordResolver {
  constructor(private readonly database: Database) {}

  @Authorized('ingest')
  @Directive('@inaccessible')
  @Mutation(() => ReservedArticle, {
    description: 'Gives the article of an address its id, and says whether to record it.',
  })
  reserveArticle(
    @Arg('input', () => ReserveArticleInput, { description: 'The article.' })
    input: ReserveArticleInput,
  ): Promise<ReservedArticle> {
    return reserveArticle(this.database, input);
  }

  @Authorized('ingest')
  @Directive('@inaccessible')
  @Mutation(() => ID, {
    description: 'Records an article with all that was read in it; the same again changes nothing.',
  })
  async recordArticle(
    @Arg('input', () => RecordArticleInput, { description: 'The article.' })
    input: RecordArticleInput,
  ): Promise<string> {
    const id = await this.database.write((manager) => recordArticle(manager, input));
    await this.database.write((manager) => relinkArticle(manager, id));
    return id;
  }

  @Authorized('ingest', 'curate')
  @Directive('@inaccessible')
  @Mutation(() => RetractedArticle, {
    nullable: true,
    description: 'Takes an article out of all lists; null where it is unknown.',
  })
  withdrawArticle(
    @Arg('id', () => ID, { description: 'The article.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for the record.' }) reason: string,
  ): Promise<RetractedArticle | null> {
    return this.database.write((manager) => withdrawArticle(manager, id, reason));
  }
}
