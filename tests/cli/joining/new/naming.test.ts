import { describe, expect, test } from '@jest/globals';
import { settleNames } from '../../../../cli/joining/new/naming.ts';

describe('a new subgraph', () => {
  test.each([
    ['notes', undefined, 'Note', 'not'],
    ['stories', undefined, 'Story', 'sto'],
    ['weather', 'Forecast', 'Forecast', 'for'],
    ['artists', undefined, 'Artist', 'xar'],
  ])('called %s with %s holds %s, of ids that begin with %s', (name, given, entity, prefix) => {
    expect(settleNames(name, given, 4005)).toEqual({ name, entity, prefix, port: 4005 });
  });

  test.each<[string, string | undefined, RegExp]>([
    ['weather', undefined, /--entity/],
    ['press', undefined, /--entity/],
    ['fact-checks', undefined, /one word/],
    ['Notes', undefined, /lower-case/],
    ['../notes', undefined, /lower-case/],
    ['notes', 'note', /capitalised/],
    ['notes', 'Notes', /other than 'notes'/],
    ['people', undefined, /made of/],
    ['gateway', undefined, /another meaning/],
  ])('cannot be called %s with %s', (name, given, message) => {
    expect(() => settleNames(name, given, 4005)).toThrow(message);
  });
});
