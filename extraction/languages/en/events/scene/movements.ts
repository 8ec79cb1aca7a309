import { countryByDemonym } from '../../../../../gazetteer/countries.ts';
import type { ActorExtraction } from '../../../../types.ts';

const MOVEMENT =
  /\b(?:Front|Movement|Army|Militia|Rebels?|Brigades?|Resistance|Jihad|Guerrillas?|Taliban|Hamas|He[sz]bollah|Houthis?|Ansar Allah|Fatah|(?!Armed|Defen[cs]e|Security|Air|Special|Ground)\p{Lu}\p{L}{1,20} Forces|Islamic State|Al-Shabaab|Boko Haram|Qaeda|Polisario|M23|RSF|FARC|ELN|PKK|TPLF|National Union|Faction|Insurgents|Separatists)\b/iu;
const STATE_ORGAN =
  /\b(?:Armed Forces|Defen[cs]e Forces|General Staff|Ministry|Council|Committee|Office|Command|Headquarters|Service|Agency)\b/i;

/** 'the army', 'the Orrinese army': the army of a state. */
const ARMY = /^(?:\S{1,30} )?army$/i;

/** Words around a name that make it an armed group's. */
const MEMBERS_AFTER =
  /^s?\s(?:rebel|fighter|militant|militia|insurgent|guerrilla|gunmen|movement|jihadist|armed group|armed movement)/i;
const GROUP_BEFORE =
  /\b(?:armed|rebel|militant|islamist|jihadist|insurgent|separatist|guerrilla)\s(?:group|movement|rebels|militia|faction|alliance)\s$/i;
const GIVES =
  /^\s(?:(?:will|would|has|had|is|was)\s)?(?:to\s)?(?:hand|free|releas|give\s|gave\s|return)/;

/**
 * Whether an organisation is an armed movement, which is a side of its own: by its name, 'Coast
 * Front', or by the words around it, 'the Tavri rebels', 'the armed group Tavri'.
 */
export function isMovement(
  { kind, name, mentions, countryCode }: ActorExtraction,
  body: string,
): boolean {
  if (kind !== 'ORGANIZATION' || STATE_ORGAN.test(name)) return false;
  if (MOVEMENT.test(name)) return !isStateArmy(name);
  if (name.includes(' ')) return false;
  return mentions.some(({ start, end }) => {
    const after = body.slice(end, end + MAX_AROUND_UNITS);
    if (MEMBERS_AFTER.test(after)) return true;
    if (GROUP_BEFORE.test(body.slice(Math.max(0, start - MAX_AROUND_UNITS), start))) return true;
    return countryCode === null && /^\p{Lu}\p{Ll}/u.test(name) && GIVES.test(after);
  });
}

/** How far around a name, in UTF-16 units, such words are looked for. */
const MAX_AROUND_UNITS = 30;

function isStateArmy(name: string): boolean {
  if (!ARMY.test(name)) return false;
  const owner = name.slice(0, -'army'.length).trim();
  return owner === '' || countryByDemonym(owner) !== undefined;
}
