import { describe, expect, it } from '@jest/globals';
import { readCounts } from '../../../../../../extraction/languages/en/events/counts/read-counts.ts';
import { lineOf } from '../lines.ts';

/** Malta and Fiji are the parties; each count as 'side figure', '-' for no side. */
function counts(text: string): string[] {
  const { line, sides, reading } = lineOf(`${text}\n\nMalta is at war with Fiji.`);
  const keyOf = (name: string): string => reading.actors.find((one) => one.name === name)!.key;
  const parties = [keyOf('Malta'), keyOf('Fiji')];
  return readCounts(line, sides, parties).map(({ side, quantity, bodies }) => {
    const name = reading.actors.find(({ key }) => key === side)?.name ?? '-';
    return `${name} ${quantity.value ?? quantity.low ?? quantity.high}${bodies ? ' bodies' : ''}`;
  });
}

describe('the counts of an exchange', () => {
  it.each([
    ['Malta and Fiji exchanged 205 prisoners each.', ['Malta 205', 'Fiji 205']],
    ['Malta and Fiji held a prisoner exchange, 205 for 205.', ['Malta 205', 'Fiji 205']],
    ['A 1,000-for-1,000 prisoner exchange began.', ['Malta 1000', 'Fiji 1000']],
    ['In the exchange 157 prisoners from each side were freed.', ['Malta 157', 'Fiji 157']],
    ['Malta and Fiji exchanged 314 prisoners.', ['- 314']],
    ['Malta exchanged 144 prisoners for 139.', ['Fiji 144', 'Malta 139']],
    ['Malta freed 205 Fijian soldiers.', ['Fiji 205']],
    ['Malta released 205 captives.', ['Fiji 205']],
    ['Some 205 Maltese captives came home.', ['Malta 205']],
    ['Malta received 205 captives and Fiji 195.', ['Malta 205', 'Fiji 195']],
    ['Malta handed over 40 bodies to Fiji.', ['Fiji 40 bodies']],
    ['Forty captives returned from Fijian captivity.', ['Malta 40']],
    ['The captives, 40 soldiers and five sailors among them, were freed.', []],
    ['Malta freed 205 captives, including 20 civilians.', ['Fiji 205']],
    ['Malta freed 390 people, 270 soldiers and 120 civilians.', ['Fiji 390']],
    [
      'Malta and Fiji exchanged 97 captives, 52 Maltese and 45 Fijians.',
      ['- 97', 'Malta 52', 'Fiji 45'],
    ],
    ['More than 7,000 captives have been freed since 2022.', []],
    ['Malta freed captives 20 months after 40 soldiers were killed.', []],
    [
      'Malta handed 7 captives to Fiji and got 5 of its sailors back, the two ministries said.',
      ['Fiji 7', 'Malta 5'],
    ],
    ['Malta freed 40 captives and Fiji released the same number.', ['Fiji 40', 'Malta 40']],
    ['Malta and Fiji exchanged 157 prisoners a side.', ['Malta 157', 'Fiji 157']],
    ['Twelve people crossed in each direction.', ['Malta 12', 'Fiji 12']],
    ['Malta gave up 55 captured sailors.', ['Fiji 55']],
    ['Of the captives 29 would go to Malta and 19 to Fiji.', ['Malta 29', 'Fiji 19']],
    ['Malta handed over 64 Fijian sailors and received 58 in return.', ['Fiji 64', 'Malta 58']],
    ['Malta put the number of its freed sailors at 52.', ['Malta 52']],
    ['Altogether 3,000 captives have been exchanged.', []],
    ['Together with the 40, some 90 captives have been freed.', []],
    ['Seven sailors among 157 captives were freed.', []],
    ['The last of 600 bodies were handed over.', []],
    ['Malta freed 30 of the 70 Fijian sailors.', ['Fiji 30']],
    ['Forty Maltese sailors were let go.', ['Malta 40']],
    ['Malta received 27 of its sailors from Fiji.', ['Malta 27']],
    ['Malta got 45, Fiji 39.', ['Malta 45', 'Fiji 39']],
    ['Malta asked for 80 people and Fiji for 20.', ['Malta 80', 'Fiji 20']],
    ['The army put the number of Fijians released at 95.', ['Fiji 95']],
    ['The agency counted thirteen Maltese citizens.', ['Malta 13']],
    ['It would be 90 a side.', ['Malta 90', 'Fiji 90']],
    ['That makes 84 in all.', ['- 84']],
    ['Malta freed a captured soldier.', ['Fiji 1']],
    ['Malta freed a geologist and three captured nurses.', ['Fiji 1', 'Fiji 3']],
    ['Malta freed 12 captives in exchange for 30 detainees.', ['Fiji 12', 'Malta 30']],
    [
      'Malta freed 12 Fijians on Sunday in return for five of its officers.',
      ['Fiji 12', 'Malta 5'],
    ],
    [
      'Malta will release 81 detainees in exchange for 76 prisoners held by Fiji.',
      ['Fiji 81', 'Malta 76'],
    ],
    ['Forty prisoners held by Malta were freed.', ['Fiji 40']],
    ['Forty prisoners were freed by Malta.', ['Fiji 40']],
    ['Malta took back four of its own customs officers.', ['Malta 4']],
    [
      'Malta handed over 16 crewmen of a Fijian boat and took back four of its own officers.',
      ['Fiji 16', 'Malta 4'],
    ],
    ['Malta, which also received 84 prisoners, said nothing.', ['Malta 84']],
    ['The envoys of Fiji said Malta had freed 84 prisoners.', ['Fiji 84']],
    ['Malta said it had received 84 prisoners.', ['Malta 84']],
    [
      'Malta released 40 Fijian sailors and said another 20 would be freed.',
      ['Fiji 40', 'Fiji 20'],
    ],
    ['Malta handed over 15 bodies for each of them.', []],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});
