import { expect, it } from '@jest/globals';
import { lineOf } from '../lines.ts';

/** The figures of a sentence that no verb of exchange has, each with how it is given. */
function figures(text: string): string[] {
  const { line } = lineOf(text);
  return line.triggers
    .filter(({ act }) => act === 'FIGURE')
    .map(({ first, end, figure }) => {
      const words = line.words.slice(first, end).map((word) => word.text);
      return `${words.join(' ')} ${figure}`;
    });
}

it.each([
  ['Fiji put the number of those released at 40.', ['40 STATED']],
  ['The army puts the total at 40.', ['40 STATED']],
  ['The army gave the number of its freed members as 17.', ['17 STATED']],
  ['Malta spoke of 58.', ['58 STATED']],
  ['The ministry counted 157 sailors and three civilians.', ['157 STATED', 'three STATED']],
  ['Its own figure is 150.', ['150 STATED']],
  ['He gave a higher number for his side: 207 people.', ['207 STATED']],
  ['It said 41 of its men were back.', ['41 STATED']],
  ['That makes 339 in all.', ['339 TOTAL']],
  ['The two figures make 339 people.', ['339 TOTAL']],
  ['Fifty people were involved altogether.', []],
  ['There were 410 people overall.', ['410 TOTAL']],
  ['Malta got 45, Fiji 39.', ['45 GOT', '39 GOT']],
  ['Malta asked for 800 people and Fiji for 200.', ['800 ASKED', '200 ASKED']],
  ['Of these 29 would go to Malta and 11 to Fiji.', ['29 GONE', '11 GONE']],
  ['Another five will follow.', ['five GONE']],
  ['The formula was five for one.', ['five FORMULA', 'one FORMULA']],
  ['It would be 90 a side.', ['90 FORMULA']],
  ['Fiji put the number of dead at 40.', []],
  ['Seventeen people are still held.', []],
  ['The envoys go to Malta.', []],
  ['She put the letter on the table at 4.', []],
  ['The minister counted 20 trucks.', []],
  ['Malta got 45 votes.', []],
])('figures without a verb of exchange: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});
