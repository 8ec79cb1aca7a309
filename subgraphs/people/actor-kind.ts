/** What an actor is; readers see it as the type's name. */
export enum ActorKind {
  OFFICIAL = 'OFFICIAL',
  PERSON = 'PERSON',
  ORGANIZATION = 'ORGANIZATION',
  COUNTRY = 'COUNTRY',
}

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
