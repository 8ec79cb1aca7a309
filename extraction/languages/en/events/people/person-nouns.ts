import { collect } from '../../../../text/collect.ts';
import { remembered } from '../../../../text/remembered.ts';
import { wordSet } from '../text/phrases.ts';
import { CAPTIVE_NOUNS, CIVILIAN_NOUNS, SOLDIER_NOUNS } from './person-words.ts';

/** What a noun says of those who are exchanged. */
export type PersonClass = 'CAPTIVE' | 'SOLDIER' | 'CIVILIAN' | 'BODY';

const NOUNS: readonly (readonly [PersonClass, ReadonlySet<string>])[] = [
  [
    'CAPTIVE',
    wordSet(
      'prisoner prisoners pow pows captive captives detainee detainees hostage hostages internee ' +
        'internees abductee abductees inmate inmates',
    ),
  ],
  [
    'SOLDIER',
    wordSet(
      'soldier soldiers serviceman servicemen servicewoman servicewomen servicepeople troops ' +
        'fighter fighters defender defenders marine marines guardsman guardsmen combatant ' +
        'combatants militant militants rebels warrior warriors sailor sailors airman airmen ' +
        'conscript conscripts officer officers guards personnel servicemembers militiamen ' +
        'commander commanders pilot pilots insurgents guerrillas paratroopers recruits',
    ),
  ],
  [
    'CIVILIAN',
    wordSet(
      'civilian civilians citizen citizens nationals people person persons man men woman ' +
        'women child children fisherman fishermen medic medics journalist journalists ' +
        'resident residents returnee returnees crew workers dissidents activists members member ' +
        'comrades colleagues compatriots countrymen teenagers minors farmers villagers engineers ' +
        'teachers drivers gendarmes constables nurses students spies agents priests pastors nuns ' +
        'missionaries consultants volunteers girls boys schoolgirls schoolboys youths cadets ' +
        'migrants refugees relatives pensioners veterans scientists academics mercenaries crewman ' +
        'crewmen physicians technicians musicians lieutenants captains sergeants ' +
        'corporals colonels privates elders herders shepherds',
    ),
  ],
  [
    'CIVILIAN',
    wordSet(
      'constable ranger gendarme policeman policewoman colonel lieutenant sergeant corporal ' +
        'teacher schoolteacher nurse doctor geologist engineer scientist professor student ' +
        'businessman businesswoman farmer shepherd herder driver trader priest pastor nun ' +
        'missionary contractor tourist hiker dancer programmer hacker blogger photographer ' +
        'cameraman spy veteran grandmother teenager girl boy pensioner dissident activist ' +
        'musician volunteer mercenary smuggler seaman villager worker consultant',
    ),
  ],
  ['BODY', wordSet('body bodies remains corpse corpses dead fallen coffins')],
];

const CLASS_OF = new Map(
  collect(NOUNS, ([value, words]) =>
    [...words].map((word): [string, PersonClass] => [word, value]),
  ),
);

/** Plurals of those who do some work: 'loggers', 'porters', 'policewomen', 'machinists'. */
const OCCUPATION = /^\p{L}{2,18}(?:ers|ors|ists|women|men|wives)$/u;
/** Plurals of the same endings that name things, or people who are not handed over. */
const NOT_HANDED_OVER = wordSet(
  'others papers letters numbers orders borders matters quarters headquarters dollars meters ' +
    'metres kilometers kilometres offers rivers towers parameters bulldozers computers containers ' +
    'trawlers tankers helicopters launchers coolers corners covers centers centres chapters errors ' +
    'factors doors floors motors mirrors sectors tractors corridors colors colours reactors vectors ' +
    'indicators monitors generators bombers steamers freighters cruisers destroyers carriers liners ' +
    'barriers shelters powers layers players strikers goalkeepers midfielders footballers singers ' +
    'dancers actors directors investors traders lenders users winners losers readers viewers voters ' +
    'winters summers answers registers trailers posters rulers ministers mediators negotiators ' +
    'governors ambassadors senators partners leaders observers reporters brokers speakers ' +
    'commissioners spokesmen spokeswomen politicians supporters watchers callers organizers ' +
    'organisers chairmen businessmen councillors stretchers exists insists consists persists ' +
    'transfers delivers recovers differs refers considers remembers suffers enters ' +
    'discovers triggers gathers wonders assists resists enlists encounters surrenders prayers ' +
    'chambers characters servers rumors rumours favors favours honors honours terrors remainders ' +
    'reminders craters boosters fingers shoulders editors visitors buyers sellers customers ' +
    'donors sponsors guarantors investigators prosecutors lawmakers ' +
    'policymakers commentators',
);

/** The class of a noun in lower case, or null where it names nobody that is exchanged. */
export const personClass = remembered((lower): PersonClass | null => {
  const known = CLASS_OF.get(lower);
  if (known) return known;
  if (CAPTIVE_NOUNS.has(lower)) return 'CAPTIVE';
  if (SOLDIER_NOUNS.has(lower)) return 'SOLDIER';
  if (CIVILIAN_NOUNS.has(lower) && !NOT_HANDED_OVER.has(lower)) return 'CIVILIAN';
  return OCCUPATION.test(lower) && !NOT_HANDED_OVER.has(lower) ? 'CIVILIAN' : null;
});

/** Words before a noun that make captives of those it names: 'captured sailors'. */
export const CAPTIVE_MODIFIERS = wordSet(
  'captured captive imprisoned detained jailed abducted interned kidnapped incarcerated captives',
);

/** Words before a noun that make bodies of those it names: 'fallen soldiers'. */
export const BODY_MODIFIERS = wordSet('fallen dead deceased slain killed');
