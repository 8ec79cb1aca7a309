import { describe, expect, it } from '@jest/globals';
import { quantitiesOf } from '../../../../../../extraction/languages/en/events/numbers/quantities.ts';
import { peopleGroups } from '../../../../../../extraction/languages/en/events/people/people-groups.ts';
import { clauseNumbers } from '../../../../../../extraction/languages/en/events/text/clauses.ts';
import { wordsOf } from '../../../../../../extraction/languages/en/events/text/words.ts';
import { exchangeTriggers } from '../../../../../../extraction/languages/en/events/triggers/exchange-triggers.ts';

function triggers(text: string): string[] {
  const words = wordsOf(text, 0);
  const groups = peopleGroups(words, quantitiesOf(words));
  return exchangeTriggers(words, clauseNumbers(words), groups).map(
    ({ first, strength, verb }) => `${words[first]!.lower} ${strength} ${verb ?? 'NOUN'}`,
  );
}

describe('words that speak of an exchange', () => {
  it.each([
    ['A prisoner swap took place.', ['swap CERTAIN NOUN']],
    ['A prisoner-of-war exchange was held.', ['exchange CERTAIN NOUN']],
    ['The exchange of 205 prisoners began.', ['exchange CERTAIN NOUN']],
    ['Varnia and Orrin exchanged 205 prisoners each.', ['exchanged CERTAIN PAST']],
    ['Varnia, Orrin swap prisoners', ['swap CERTAIN PRESENT']],
    ['The sides agreed to swap 40 captives.', ['swap CERTAIN BASE']],
    ['The bodies of 40 soldiers were handed over.', ['handed LIKELY PAST']],
    ['Some 30 captured sailors came home.', ['came LIKELY PAST']],
    ['Thirty soldiers returned home from captivity.', ['returned CERTAIN PAST']],
    ['Orrin freed three French citizens.', ['freed WEAK PAST']],
    ['Orrin took back four captured sailors.', ['took LIKELY PAST']],
    ['Four prisoners were flown home.', ['flown LIKELY PAST']],
    ['The handover took place at dawn.', ['handover WEAK NOUN']],
    ['the release of hostages continued', ['release LIKELY NOUN']],
    [
      'Six captives were fetched by a team and driven home.',
      ['fetched LIKELY PAST', 'driven LIKELY PAST'],
    ],
    ['Orrin put eight captured sailors on a plane.', ['put LIKELY PAST']],
    ['Orrin sent 14 prisoners across the old bridge.', ['sent LIKELY PAST']],
    ['Orrin escorted four captives to the frontier.', ['escorted LIKELY PAST']],
    ['Nine detainees were reunited with their families.', ['reunited LIKELY PAST']],
    ['Sixteen prisoners regained their freedom.', ['regained LIKELY PAST']],
    ['Orrin surrendered the remains of 40 soldiers.', ['surrendered LIKELY PAST']],
    ['Orrin collected the bodies of 40 soldiers.', ['collected LIKELY PAST']],
    ['Forty men held since May crossed into Varnia.', ['crossed LIKELY PAST']],
    ['Militants set seven hostages loose.', ['set LIKELY PAST']],
    ['Four captives walked home through the gate.', ['walked LIKELY PAST']],
  ])('%s', (text, expected) => {
    expect(triggers(text)).toEqual(expected.map((one) => one.replace('PRESENT', 'BASE')));
  });

  it.each([
    'Shares fell on the stock exchange.',
    'The central banks agreed on a currency swap.',
    'Soldiers exchanged fire across the river.',
    'An exchange of fire killed two soldiers.',
    'The ministers had an exchange of views.',
    'The exchange rate fell.',
    'The clubs swapped midfielders.',
    'In exchange for cash he left.',
    'The studio released a film about soldiers in spring.',
    'Students returned home for the holidays.',
    'The minister returned to the capital.',
    'Forty refugees returned home.',
    'Police freed two prisoners on bail.',
    'Orrin transferred 40 detainees to a prison.',
    'The army recovered 40 bodies from the river.',
    'Orrin released footage of captured sailors.',
    'The trade of 40 cattle was banned.',
    'Orrin sent 200 soldiers across the border.',
    'Villagers crossed into Varnia.',
    'The soldiers walked to the bridge.',
    'The captain collected four medals.',
    'The 40 freed soldiers wept.',
  ])('%s has none', (text) => {
    expect(triggers(text)).toEqual([]);
  });
});
