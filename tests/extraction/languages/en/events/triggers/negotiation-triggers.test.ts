import { describe, expect, it } from '@jest/globals';
import { clauseNumbers } from '../../../../../../extraction/languages/en/events/text/clauses.ts';
import { wordsOf } from '../../../../../../extraction/languages/en/events/text/words.ts';
import { negotiationTriggers } from '../../../../../../extraction/languages/en/events/triggers/negotiation-triggers.ts';

function triggers(text: string): string[] {
  const words = wordsOf(text, 0);
  return negotiationTriggers(words, clauseNumbers(words)).map(({ first }) => words[first]!.lower);
}

describe('words that speak of talks', () => {
  it.each([
    ['Indirect talks took place in Orrin.', ['talks']],
    ['A consular dialogue was held in Orrin.', ['dialogue']],
    ['Contacts between Varnia and Orrin resumed.', ['contacts']],
    ['Varnia and Orrin held a summit.', ['summit']],
    ['A session between the foes was held.', ['session']],
    ['The next session will be held in Orrin.', ['session']],
    ['The delegations reconvened on Monday.', ['reconvened']],
    ['The delegations will gather again in May.', ['gather']],
    ['The foreign ministers conferred for an hour.', ['conferred']],
    ['Envoys sat down across a table.', ['sat']],
    ['Mediators shuttled between both teams.', ['shuttled']],
    ['They reconvened on Monday.', ['reconvened']],
    ['The army and the Basalt Front last sat down together in May.', ['sat']],
    ['Both delegations are due back in Orrin on Monday.', ['due']],
    ['They came back for another round.', ['round']],
    ['The two sides had spoken of a swap.', ['spoken']],
  ])('%s', (text, expected) => {
    expect(triggers(text)).toEqual(expected);
  });

  it.each([
    'Wage talks began.',
    'Crowds gathered in the square.',
    'The envoy spoke for an hour.',
    'The press conference was short.',
    'She met the players.',
    'The team won every round.',
    'The loan is due back on Monday.',
  ])('%s has none', (text) => {
    expect(triggers(text)).toEqual([]);
  });
});
