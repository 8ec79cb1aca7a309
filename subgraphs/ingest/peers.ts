import { NewsgraphError } from '../../platform/errors.ts';
import type { Caller } from '../../platform/graphql/caller.ts';
import type { GraphQLService } from '../../platform/graphql/subgraph-service.ts';
import type { ActorsRequest, RecordedActor } from './requests/actors.ts';
import type { ArticleRequest, Reservation, ReservationRequest } from './requests/article.ts';
import type { EventsRequest, RecordedEvent } from './requests/events.ts';

const RECORD_ACTORS = `mutation RecordActors($input: RecordActorsInput!) {
  recordActors(input: $input) { key actorId claimIds }
}`;
const RECORD_EVENTS = `mutation RecordEvents($input: RecordEventsInput!) {
  recordEvents(input: $input) {
    key eventId statusClaimId dateClaimId placeClaimIds participantClaimIds countClaimIds
  }
}`;
const RESERVE_ARTICLE = `mutation ReserveArticle($input: ReserveArticleInput!) {
  reserveArticle(input: $input) { id state originKey originalId retrievedAt }
}`;
const RECORD_ARTICLE = `mutation RecordArticle($input: RecordArticleInput!) {
  recordArticle(input: $input)
}`;
const WITHDRAW_ARTICLE = `mutation WithdrawArticle($id: ID!, $reason: String!) {
  withdrawArticle(id: $id, reason: $reason) { articleId claims }
}`;
const WITHDRAW_EVENTS = 'mutation WithdrawEvents($id: ID!) { withdrawEvents(articleId: $id) }';
const WITHDRAW_ACTORS = 'mutation WithdrawActors($id: ID!) { withdrawActors(articleId: $id) }';

/** The three subgraphs that the write side records in, reached by GraphQL alone. */
export class Peers {
  constructor(private readonly services: Record<string, GraphQLService>) {}

  reserveArticle(input: ReservationRequest, caller: Caller): Promise<Reservation> {
    return this.ask('sources', RESERVE_ARTICLE, { input }, caller);
  }

  recordActors(input: ActorsRequest, caller: Caller): Promise<RecordedActor[]> {
    return this.ask('people', RECORD_ACTORS, { input }, caller);
  }

  recordEvents(input: EventsRequest, caller: Caller): Promise<RecordedEvent[]> {
    return this.ask('events', RECORD_EVENTS, { input }, caller);
  }

  recordArticle(input: ArticleRequest, caller: Caller): Promise<string> {
    return this.ask('sources', RECORD_ARTICLE, { input }, caller);
  }

  /**
   * Withdraws an article; null where sources does not know it. Sources hides it first: should the
   * rest fail, sending the same again finishes it.
   */
  async withdraw(id: string, reason: string, caller: Caller): Promise<{ claims: number } | null> {
    type Withdrawn = { claims: number } | null;
    const withdrawn: Withdrawn = await this.ask(
      'sources',
      WITHDRAW_ARTICLE,
      { id, reason },
      caller,
    );
    if (withdrawn === null) return null;
    await this.ask('events', WITHDRAW_EVENTS, { id }, caller);
    await this.ask('people', WITHDRAW_ACTORS, { id }, caller);
    return withdrawn;
  }

  /** The value of the one field that `query` asks of the subgraph `name`. */
  private async ask<T>(
    name: string,
    query: string,
    variables: Record<string, unknown>,
    caller: Caller,
  ): Promise<T> {
    const service = this.services[name];
    if (!service) throw new Error(`the write side was opened without '${name}'`);
    const { data, errors } = await service.execute({ query, variables }, caller);
    const [error] = errors ?? [];
    if (error?.extensions?.code === 'SUBGRAPH_UNAVAILABLE') {
      throw new NewsgraphError('SUBGRAPH_UNAVAILABLE', error.message, { service: name });
    }
    if (error || !data)
      throw new Error(`${name} refused to record: ${error?.message ?? 'no data'}`);
    return Object.values(data)[0] as T;
  }
}
