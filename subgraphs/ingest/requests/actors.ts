import type { ActorExtraction, Extraction, PositionMention } from '../../../extraction/index.ts';

/** How sure the rules are of a position that the text states beside a name, 0 to 1. */
export const POSITION_CONFIDENCE = 0.9;
const MAX_FORMS = 20;

/** The article that a batch of records was read from. */
export interface Origin {
  articleId: string;
  originKey: string;
  reportedAt: string;
}

/** What `recordActors` of people takes. */
export interface ActorsRequest extends Origin {
  actors: {
    key: string;
    kind: ActorExtraction['kind'];
    name: string;
    forms: string[];
    countryCode: string | null;
    externalIds: { scheme: string; value: string }[];
    positions: (Omit<PositionMention, 'span'> & { confidence: number })[];
  }[];
}

/** What `recordActors` of people answers for each group of mentions. */
export interface RecordedActor {
  key: string;
  actorId: string;
  /** The claims of its positions, in their order. */
  claimIds: string[];
}

/** The actors of an extraction, as people takes them. */
export function actorsRequest({ actors }: Extraction, origin: Origin): ActorsRequest {
  return {
    ...origin,
    actors: actors.map(({ key, kind, name, countryCode, mentions, positions }) => ({
      key,
      // Only a country of the gazetteer has a code; any other acts like a body.
      kind: kind === 'COUNTRY' && countryCode === null ? 'ORGANIZATION' : kind,
      name,
      forms: namedForms(name, mentions),
      countryCode,
      externalIds: [],
      positions: positions.map(({ title, organization, countryCode: country, former }) => ({
        title,
        organization,
        countryCode: country,
        former,
        confidence: POSITION_CONFIDENCE,
      })),
    })),
  };
}

function namedForms(name: string, mentions: ActorExtraction['mentions']): string[] {
  const forms = mentions.filter(({ form }) => form === 'NAME').map(({ text }) => text);
  return [...new Set(forms)].filter((form) => form !== name).slice(0, MAX_FORMS);
}
