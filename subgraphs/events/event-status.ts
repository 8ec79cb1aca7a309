import { registerEnumType } from 'type-graphql';

/** How far an event has come, from nothing known to done. */
export enum EventStatus {
  UNKNOWN = 'UNKNOWN',
  PROPOSED = 'PROPOSED',
  UNDER_NEGOTIATION = 'UNDER_NEGOTIATION',
  AGREED = 'AGREED',
  UNDER_WAY = 'UNDER_WAY',
  SUSPENDED = 'SUSPENDED',
  CANCELLED = 'CANCELLED',
  COMPLETED = 'COMPLETED',
}

registerEnumType(EventStatus, {
  name: 'EventStatus',
  description: 'How far an event has come.',
  valuesConfig: {
    UNKNOWN: { description: 'The sources do not say.' },
    PROPOSED: { description: 'One side or a mediator has put it forward.' },
    UNDER_NEGOTIATION: { description: 'The sides speak about it.' },
    AGREED: { description: 'The sides have agreed on it; it has yet to happen.' },
    UNDER_WAY: { description: 'It has begun and is not over.' },
    SUSPENDED: { description: 'It was begun or agreed and is halted.' },
    CANCELLED: { description: 'It will not happen.' },
    COMPLETED: { description: 'It has happened.' },
  },
});

const PROGRESS = Object.values(EventStatus);

/** How far along a status is: the greater, the further. */
export function progressOf(status: EventStatus): number {
  return PROGRESS.indexOf(status);
}

/** True for what has yet to happen. */
export function isPlanned(status: EventStatus): boolean {
  return (
    status === EventStatus.PROPOSED ||
    status === EventStatus.UNDER_NEGOTIATION ||
    status === EventStatus.AGREED
  );
}
