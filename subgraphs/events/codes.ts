import type { EventCode } from './event-code.ts';
import type { EventKind } from './event-kind.ts';
import { EventStatus, isPlanned } from './event-status.ts';

type Codes = { PLOVER: string; CAMEO: string } | null;
type Stage = 'planned' | 'real' | 'halted';

/**
 * What each kind of event is at each stage. CAMEO codes and their names are those of the codebook
 * "Conflict and Mediation Event Observations", version 1.1b3 (2012): 0353 Express intent to release
 * persons or property, 036 Express intent to meet or negotiate, 046 Engage in negotiation, 057 Sign
 * formal agreement, 0841 Return, release person(s), 164 Halt negotiations. PLOVER event types are
 * those to which PLOVER's own crosswalk from CAMEO (2021) leads.
 */
const CODES: Record<EventKind, Record<Stage, Codes>> = {
  NEGOTIATION: {
    planned: { PLOVER: 'AGREE', CAMEO: '036' },
    real: { PLOVER: 'CONSULT', CAMEO: '046' },
    halted: { PLOVER: 'SANCTION', CAMEO: '164' },
  },
  EXCHANGE: {
    planned: { PLOVER: 'AGREE', CAMEO: '0353' },
    real: { PLOVER: 'RETREAT', CAMEO: '0841' },
    halted: null,
  },
  AGREEMENT: {
    planned: null,
    real: { PLOVER: 'SUPPORT', CAMEO: '057' },
    halted: null,
  },
};

function stageOf(kind: EventKind, status: EventStatus): Stage | null {
  if (status === EventStatus.UNKNOWN) return null;
  if (status === EventStatus.SUSPENDED || status === EventStatus.CANCELLED) return 'halted';
  // An agreement is there once it is agreed; an exchange or a meeting that is agreed is not.
  if (kind === 'AGREEMENT' && status === EventStatus.AGREED) return 'real';
  return isPlanned(status) ? 'planned' : 'real';
}

/** The codes of an event of this kind and status; none where no scheme has a fitting one. */
export function codesOf(kind: EventKind, status: EventStatus): EventCode[] {
  const stage = stageOf(kind, status);
  const codes = stage === null ? null : CODES[kind][stage];
  return Object.entries(codes ?? {}).map(([scheme, code]) => ({ scheme, code }));
}
