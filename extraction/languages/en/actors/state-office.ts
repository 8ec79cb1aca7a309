import { institutions } from '../../../../gazetteer/institutions.ts';
import type { PositionMention } from '../../../types.ts';
import { words } from '../lexicon/words.ts';

/** Words of offices of a state, whose country a report leaves out where it is plain. */
const OF_STATE = words(`
  president presidential premier pm king queen emir chancellor commissioner prince sultan governor
  army military intelligence secretary government ministry police senator sen rep gov mp mps
  lawmaker legislator deputy mayor councillor ambassador consul attorney judge justice prosecutor
  speaker senate national federal state border prison prisons interior defence defense foreign
  home security cabinet opposition immigration treasury provincial judiciary navy naval customs
  undersecretary department bureau directorate secretariat registry negotiator envoy adviser
  advisor aide official presidency palace regional district division brigade coastguard port
  public warden regent chargé diplomat superintendent inspector junta service council commission
  authority agency office sheriff magistrate
`);

/** 'ombudswoman', 'parliamentary', 'ministerial' */
const OF_STATE_STEM = /^(?:ombuds|parliament|minister|congress)/;

/** Offices whose words tell nothing one by one. */
const OF_STATE_PHRASE =
  /\b(?:chief of staff|special representative|chief delegate|general staff|coast guard|chief of protocol)\b/;

function isOfState(title: string): boolean {
  const lower = title.toLowerCase();
  if (OF_STATE_PHRASE.test(lower)) return true;
  return lower.split(/[^\p{L}]/u).some((word) => OF_STATE.has(word) || OF_STATE_STEM.test(word));
}

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
  return title === 'representative' || isOfState(title);
}

/** Whether a state has one holder of an office at a time: 'president', not 'spokesman'. */
export function isSingular({ title }: PositionMention): boolean {
  return /(?:^|^prime |^foreign |^interior |^justice |^defen[cs]e |^finance )(?:president|minister|premier|king|queen|emir|chancellor|ombudsman|pope|sultan)$/.test(
    title.toLowerCase(),
  );
}
