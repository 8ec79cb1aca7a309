import { countryByDemonym } from '../../../../../gazetteer/countries.ts';
import type { ActorExtraction } from '../../../../types.ts';

const MOVEMENT =
  /\b(?:Front|Movement|Army|Militia|Rebels?|Brigades?|Resistance|Jihad|Guerrillas?|Taliban|Hamas|He[sz]bollah|Houthis?|Ansar Allah|Fatah|Support Forces|Democratic Forces|Islamic State|Al-Shabaab|Boko Haram|Qaeda|Polisario|M23|RSF|FARC|ELN|PKK|TPLF|National Union|Faction|Insurgents|Separatists)\b/i;
const STATE_ORGAN =
  /\b(?:Armed Forces|Defen[cs]e Forces|General Staff|Ministry|Council|Committee|Office|Command|Headquarters|Service|Agency)\b/i;

/** 'the army', 'the Orrinese army': the army of a state. */
const ARMY = /^(?:\S{1,30} )?army$/i;
/** Whether an organisation is an armed movement, which is a side of its own. */
export function isMovement({ kind, name }: ActorExtraction): boolean {
  if (kind !== 'ORGANIZATION' || !MOVEMENT.test(name) || STATE_ORGAN.test(name)) return false;
  return !isStateArmy(name);
}

function isStateArmy(name: string): boolean {
  if (!ARMY.test(name)) return false;
  const owner = name.slice(0, -'army'.length).trim();
  return owner === '' || countryByDemonym(owner) !== undefined;
}
