import { institutions } from '../../../../gazetteer/institutions.ts';
import type { PositionMention } from '../../../types.ts';

/** Offices of a state, whose country a report leaves out where it is plain. */
const OF_STATE =
  /\b(?:president|presidential|vice-president|minister|premier|pm|king|queen|emir|chancellor|ombuds\w+|commissioner|prince|sultan|governor|army|military|intelligence|parliament\w*|parliamentary|secretary|government|ministry|minister\w*|police|senator|sen|rep|gov|mp|mps|lawmaker|legislator|congress\w*|deputy|mayor|councillor|ambassador|consul|consul-general|attorney|judge|justice|prosecutor|speaker|senate|national|federal|state|border|prison|prisons|interior|defen[cs]e|foreign|home|security|cabinet|opposition|immigration|treasury|provincial|chief of staff|chief negotiator|special envoy|special representative|chief delegate|general staff|judiciary|navy|naval|customs|undersecretary|under-secretary|department|bureau|directorate|secretariat|registry|negotiator|envoy|adviser|advisor|aide|official|presidency|palace|regional|district|division|brigade|coast guard|coastguard|port|public|national|warden|regent|chief of protocol|chargé|diplomat|permanent secretary|lord mayor|superintendent|inspector|junta|service|council|commission|authority|agency|office|sheriff|magistrate)\b/;

/** Those who act for no state. */
const OF_OTHERS =
  /\b(?:UN|U\.N\.|EU|E\.U\.|NATO|OSCE|ICRC|rebel|rebels|rebels'|guerrilla|militia|union|church|archbishop|bishop|cardinal|patriarch|movement|secretary-general)\b/;

/** Bodies that act for no state, by the last word of their name. */
const BODY_OF_OTHERS =
  /\b(?:front|movement|union|league|forces|militia|legion|group|federation|alliance|foundation|cross|crescent|brotherhood|brigade|nations|international|association|society|church|university|company|mediators|coalition|charity|party|institute|network)$/i;

/** Bodies of several countries: 'EU', 'Red Cross'. */
const WORLD_BODIES = new Set(
  institutions
    .filter(({ countryCode }) => countryCode === null)
    .flatMap(({ name, otherNames }) => [name, ...otherNames]),
);

/** Those who sit in a parliament, for whichever party. */
const IN_PARLIAMENT = /\b(?:lawmaker|legislator|parliamentarian|mp|senator|congress(?:wo)?man)$/i;

/** 'OLF', where no list tells whose it is */
const UNKNOWN_ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u;

const MOVEMENT = /\b(?:liberation|salvation|resistance|movement|front|militia|rebels)\b/i;

/** Whether an office is one of a movement, which speaks for no country: 'Orrin Liberation Front'. */
export function isOfMovement({ title, organization }: PositionMention): boolean {
  return organization !== null && MOVEMENT.test(organization) && !IN_PARLIAMENT.test(title);
}

/** Whether an office is one of a state: 'defence minister', 'head of the prison service'. */
export function isStateOffice({ title, organization }: PositionMention): boolean {
  if (OF_OTHERS.test(title)) return false;
  if (organization !== null) {
    if (IN_PARLIAMENT.test(title)) return true;
    if (UNKNOWN_ACRONYM.test(organization) || MOVEMENT.test(organization)) return false;
    return !WORLD_BODIES.has(organization) && !BODY_OF_OTHERS.test(organization);
  }
  return title === 'representative' || OF_STATE.test(title.toLowerCase());
}

/** Whether a state has one holder of an office at a time: 'president', not 'spokesman'. */
export function isSingular({ title }: PositionMention): boolean {
  return /(?:^|^prime |^foreign |^interior |^justice |^defen[cs]e |^finance )(?:president|minister|premier|king|queen|emir|chancellor|ombudsman|pope|sultan)$/.test(
    title.toLowerCase(),
  );
}
