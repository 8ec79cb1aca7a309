import { describe, expect, it } from '@jest/globals';
import { quantitiesOf } from '../../../../../../extraction/languages/en/events/numbers/quantities.ts';
import { peopleGroups } from '../../../../../../extraction/languages/en/events/people/people-groups.ts';
import { wordsOf } from '../../../../../../extraction/languages/en/events/text/words.ts';

function groups(text: string): string[] {
  const words = wordsOf(text, 0);
  return peopleGroups(words, quantitiesOf(words)).map((group) =>
    [group.class, group.countryCode ?? '-', group.quantity?.value ?? '-'].join(' '),
  );
}

describe('groups of people', () => {
  it.each([
    ['205 Ukrainian soldiers came home', ['SOLDIER UA 205']],
    ['1,200 captured Ukrainians', ['CAPTIVE UA 1200']],
    ['33 Azerbaijani prisoners of war', ['CAPTIVE AZ 33']],
    ['33 POWs', ['CAPTIVE - 33']],
    ['three French citizens', ['CIVILIAN FR 3']],
    ['205 of its soldiers', ['SOLDIER - 205']],
    ['12 of the captured sailors', ['CAPTIVE - 12']],
    ['the bodies of 1,000 fallen Ukrainian soldiers', ['BODY UA 1000']],
    ['1,000 bodies of Ukrainian soldiers', ['BODY UA 1000']],
    ["40 soldiers' bodies", ['BODY - 40']],
    ['the remains of 27 servicemen', ['BODY - 27']],
    ['70 South Korean sailors', ['SOLDIER KR 70']],
    ["Ukraine's captured soldiers", ['CAPTIVE UA -']],
    ['205 Ukrainians and 195 Russians', ['CIVILIAN UA 205', 'CIVILIAN RU 195']],
    ['20 wounded soldiers and five civilians', ['SOLDIER - 20', 'CIVILIAN - 5']],
    ['12 Laotian loggers and two policewomen', ['CIVILIAN LA 12', 'CIVILIAN - 2']],
    ['20 Thai rangers', ['CIVILIAN TH 20']],
    ['three Frenchmen', ['CIVILIAN FR 3']],
    ['nine trawlers and two helicopters', []],
    ['The Ukrainian delegation left', []],
    ['French talks with officials', []],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });
});
