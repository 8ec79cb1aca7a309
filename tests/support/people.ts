import type {
  ActorInput,
  PositionInput,
} from '../../subgraphs/people/record/record-actors-input.ts';
import { openPeople } from '../../subgraphs/people/subgraph.ts';
import { ingestCaller } from './callers.ts';
import { openSubgraph, type TestSubgraph } from './open-subgraph.ts';
import type { TestEngine } from './test-engine.ts';

/** Actors as the mutation takes them: kinds and days are plain text. */
export interface ArticleActors {
  articleId: string;
  originKey: string;
  reportedAt: string;
  actors: ActorInput[];
}

/** What the mutation gives for each actor, by key. */
export type Recorded = Record<string, { actorId: string; claimIds: string[] }>;

/** An office: spokeswoman of the Valdorian foreign ministry, held. */
export function buildPosition(overrides: Partial<PositionInput> = {}): PositionInput {
  return {
    title: 'spokeswoman',
    organization: 'Ministry of Foreign Affairs of Valdoria',
    countryCode: null,
    former: false,
    confidence: 0.9,
    ...overrides,
  };
}

/** An official without country, office or identifiers. */
export function buildActor(overrides: Partial<ActorInput> = {}): ActorInput {
  const name = overrides.name ?? 'Irena Valdova';
  return {
    key: name,
    kind: 'OFFICIAL' as ActorInput['kind'],
    name,
    forms: [],
    countryCode: null,
    externalIds: [],
    positions: [],
    ...overrides,
  };
}

let articles = 0;

/** An id that no other article of the suite has. */
export function nextArticleId(): string {
  articles += 1;
  return `art_${String(articles).padStart(26, '0')}`;
}

/** The actors of an article of its own; its origin is the article itself. */
export function buildArticleActors(
  actors: ActorInput[],
  overrides: Partial<Omit<ArticleActors, 'actors'>> = {},
): ArticleActors {
  const articleId = overrides.articleId ?? nextArticleId();
  const reportedAt = '2031-05-10T08:00:00.000Z';
  return { articleId, originKey: articleId, reportedAt, ...overrides, actors };
}

const RECORD = `mutation ($input: RecordActorsInput!) {
  recordActors(input: $input) { key actorId claimIds }
}`;

/** Sends the actors of one article as the write side does. */
export async function record(people: TestSubgraph, input: ArticleActors): Promise<Recorded> {
  const { recordActors } = await people.data(RECORD, { input }, ingestCaller);
  return Object.fromEntries(
    recordActors.map(({ key, ...rest }: { key: string } & Recorded[string]) => [key, { ...rest }]),
  );
}

/** Sends one actor in an article of its own; gives the id of the actor that it was found to be. */
export async function recordOne(people: TestSubgraph, actor: ActorInput): Promise<string> {
  const recorded = await record(people, buildArticleActors([actor]));
  return recorded[actor.key]!.actorId;
}

/** Opens people, with the gazetteer in it, on a fresh database; closed when the suite ends. */
export function openTestPeople(engine: TestEngine, url?: string): Promise<TestSubgraph> {
  return openSubgraph(engine, openPeople, url === undefined ? {} : { url });
}
