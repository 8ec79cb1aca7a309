import { describe, expect, it } from '@jest/globals';
import { titleOf } from '../../../../../extraction/languages/en/events/title.ts';

const nothing = {
  kind: 'EXCHANGE',
  name: null,
  word: '',
  bodies: false,
  parties: [],
  places: [],
  date: null,
} as const;
const geneva = { name: 'Geneva', countryCode: 'CH' };
const palace = { name: 'Palace of Nations', countryCode: 'CH' };
const emirates = { name: 'United Arab Emirates', countryCode: 'AE' };

describe('the title of an event', () => {
  it.each([
    [{ parties: ['Malta', 'Fiji'] }, 'Prisoner exchange between Malta and Fiji'],
    [{ bodies: true, parties: ['Malta', 'Fiji'] }, 'Return of bodies between Malta and Fiji'],
    [{}, 'Prisoner exchange'],
    [{ kind: 'AGREEMENT', name: 'Geneva accords' }, 'Geneva accords'],
    [{ kind: 'AGREEMENT', places: [geneva] }, 'Agreement reached in Geneva'],
    [{ kind: 'NEGOTIATION', word: 'met', places: [palace, geneva] }, 'Talks in Geneva'],
    [
      { kind: 'NEGOTIATION', word: 'consultations', places: [geneva, emirates] },
      'Consultations in Geneva and the United Arab Emirates',
    ],
    [
      { kind: 'NEGOTIATION', word: 'talks', parties: ['Malta', 'Fiji', 'Samoa'] },
      'Talks between Malta, Fiji and Samoa',
    ],
  ] as const)('%j', (parts, expected) => {
    expect(titleOf({ ...nothing, ...parts })).toBe(expected);
  });
});
