import { wordSet } from '../text/phrases.ts';
import { formsOf, type VerbForm } from '../text/verb-forms.ts';

/** Nouns that speak of talks by themselves. */
export const TALKS = wordSet(
  'talks negotiations negotiation consultations consultation discussions dialogue dialogues parley',
);

/** Nouns that do so where delegates or sides stand near: 'a meeting of the envoys'. */
export const MEETINGS = wordSet(
  'meeting meetings summit round rounds session sessions sitting contacts gathering encounter ' +
    'conference',
);

/** What such nouns are when words like these stand before them: 'a further session'. */
export const ONE_OF_ROW =
  /^(?:earlier|previous|further|another|first|second|third|fourth|fifth|sixth|seventh|eighth|next|last|latest|new|fresh|final|follow)$/;

const MEETING_VERBS =
  'meet met|sit sat|bring brought|speak spoke spoken|convene|reconvene|confer|gather|assemble|huddle|shuttle';

/** Verbs of talks with their form; 'negotiating' and 'to negotiate' say how far an exchange is. */
export const TALK_VERBS: ReadonlyMap<string, VerbForm> = new Map([
  ['negotiated', 'PAST'],
  ['due', 'BASE'],
  ...MEETING_VERBS.split('|')
    .flatMap(formsOf)
    .filter(([word, form]) => form !== 'ING' && !MEETINGS.has(word)),
]);

const DOWN = /^(?:down|across|facing|opposite)$/;

/** What must follow some verbs within a few words: 'sat down', 'brought the delegations together'. */
export function particleOf(verb: string): RegExp | null {
  if (/^s[ai]ts?$/.test(verb)) return DOWN;
  if (/^br(?:ings?|ought)$/.test(verb)) return /^together$/;
  if (verb === 'due') return /^back$/;
  return /^shuttle/.test(verb) ? /^between$/ : null;
}

/** Those of whom 'gathered' or 'spoke' tells of talks. */
export const SIDES =
  /^(?:sides|delegations|parties|negotiators|countries|governments|delegates|envoys|teams|mediators)$/;

/** Words before 'talks' that make them another matter than war, peace and prisoners. */
export const OTHER_BEFORE = wordSet(
  'contract transfer wage pay trade merger takeover coalition budget labour labor salary business ' +
    'climate tariff investment debt loan commercial sales rent players club press news video ' +
    'sponsorship licensing union strike pension tax price acquisition training court plenary',
);

/** Those who meet when it is sides that talk. */
export const DELEGATES = wordSet(
  'delegation delegations negotiators negotiator envoys envoy representatives representative ' +
    'officials ministers commissioners ombudsmen leaders presidents teams team sides mediators ' +
    'counterpart counterparts commissioner delegates ombudsman minister generals intermediaries ' +
    'countries governments parties commanders committee committees commission commissions panel ' +
    'leader president presidents chief premiers premier panels neighbours neighbors diplomats ' +
    'chiefs heads emissaries rivals foes group mediation mediator',
);
