import { registerEnumType } from 'type-graphql';

/** What an actor is; readers see it as the type's name. */
export enum ActorKind {
  OFFICIAL = 'OFFICIAL',
  PERSON = 'PERSON',
  ORGANIZATION = 'ORGANIZATION',
  COUNTRY = 'COUNTRY',
}

registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'What an actor is.',
  valuesConfig: {
    OFFICIAL: { description: 'Holds or held a public office, or speaks for an institution.' },
    PERSON: { description: 'Anyone else who is named.' },
    ORGANIZATION: { description: 'A body that acts and speaks as one.' },
    COUNTRY: { description: 'A state.' },
  },
});

/** The GraphQL type of each kind. */
export const TYPE_NAMES: Record<ActorKind, string> = {
  OFFICIAL: 'Official',
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  COUNTRY: 'Country',
};

/**
 * Kinds between which names cannot tell: who holds no office in one article may hold one in the
 * next, but a person never is an organization.
 */
export function family(kind: ActorKind): 'PERSON' | 'ORGANIZATION' | 'COUNTRY' {
  return kind === ActorKind.OFFICIAL ? 'PERSON' : kind;
}
