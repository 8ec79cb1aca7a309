/** What an event is; readers see it as the type's name. */
export const EVENT_KINDS = ['AGREEMENT', 'NEGOTIATION', 'EXCHANGE'] as const;

/** One of `EVENT_KINDS`. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** The GraphQL type of each kind. */
export const TYPE_NAMES: Record<EventKind, string> = {
  AGREEMENT: 'Agreement',
  NEGOTIATION: 'Negotiation',
  EXCHANGE: 'Exchange',
};
