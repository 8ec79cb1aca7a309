import type { ActorExtraction } from '../../../../types.ts';

const MOVEMENT =
  /\b(?:Front|Movement|Army|Militia|Rebels?|Brigades?|Resistance|Jihad|Guerrillas?|Taliban|Hamas|He[sz]bollah|Houthis?|Ansar Allah|Fatah|Support Forces|Democratic Forces|Islamic State|Al-Shabaab|Boko Haram|Qaeda|Polisario|M23|RSF|FARC|ELN|PKK|TPLF|National Union|Faction|Insurgents|Separatists)\b/i;
const STATE_ORGAN =
  /\b(?:Armed Forces|Defen[cs]e Forces|General Staff|Ministry|Council|Committee|Office|Command|Headquarters|Service|Agency)\b/i;

/** Whether an organisation is an armed movement, which is a side of its own. */
export function isMovement({ kind, name }: ActorExtraction): boolean {
  return kind === 'ORGANIZATION' && MOVEMENT.test(name) && !STATE_ORGAN.test(name);
}
