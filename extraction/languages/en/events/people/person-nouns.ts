import { wordSet } from '../text/phrases.ts';

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
        'comrades colleagues compatriots countrymen teenagers minors farmers villagers engineers teachers drivers',
    ),
  ],
  ['BODY', wordSet('body bodies remains corpse corpses dead fallen coffins')],
];

const CLASS_OF = new Map(
  NOUNS.flatMap(([value, words]) => [...words].map((word): [string, PersonClass] => [word, value])),
);

/** The class of a noun in lower case, or null where it names nobody that is exchanged. */
export function personClass(lower: string): PersonClass | null {
  return CLASS_OF.get(lower) ?? null;
}

/** Words before a noun that make captives of those it names: 'captured sailors'. */
export const CAPTIVE_MODIFIERS = wordSet(
  'captured captive imprisoned detained jailed abducted interned kidnapped incarcerated captives',
);

/** Words before a noun that make bodies of those it names: 'fallen soldiers'. */
export const BODY_MODIFIERS = wordSet('fallen dead deceased slain killed');
