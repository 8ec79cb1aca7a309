import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { EXTRACTOR } from '../../extraction/index.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { ArticleInput } from './article-input.ts';
import type { ArticleReader } from './article-reader.ts';
import { ingestArticle } from './ingest-article.ts';
import { IngestResult } from './ingest-result.ts';
import type { Peers } from './peers.ts';
import { ArticleNotFound, Retracted, RetractResult } from './retract-result.ts';

const MAX_REASON = 1_000;

/** The public write side. */
@Resolver()
export class IngestResolver {
  constructor(
    private readonly peers: Peers,
    private readonly reader: ArticleReader,
  ) {}

  @Authorized('ingest')
  @Mutation(() => IngestResult, {
    description:
      'Reads one article and records all that it says. Sending the same article again changes nothing. Needs the scope `ingest`.',
  })
  ingestArticle(
    @Arg('input', () => ArticleInput, { description: 'The article.' }) input: ArticleInput,
    @Ctx() context: Context,
  ) {
    return ingestArticle(input, this.reader, this.peers, context);
  }

  @Authorized('ingest', 'curate')
  @Mutation(() => RetractResult, {
    description:
      'Withdraws an article and every claim that rests on it alone. Needs the scope `ingest` or `curate`.',
  })
  async retractArticle(
    @Arg('id', () => ID, { description: 'The article.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; up to 1,000 characters are kept.' })
    reason: string,
    @Ctx() context: Context,
  ) {
    const withdrawn = await this.peers.withdraw(id, reason.slice(0, MAX_REASON), context);
    return withdrawn
      ? Object.assign(new Retracted(), { articleId: id, claims: withdrawn.claims })
      : Object.assign(new ArticleNotFound(), { articleId: id });
  }

  @Query(() => String, { nullable: true, description: "The extractor's name and version." })
  extractor(): string {
    return `${EXTRACTOR.name} ${EXTRACTOR.version}`;
  }
}
