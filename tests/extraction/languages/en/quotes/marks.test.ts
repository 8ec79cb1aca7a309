import { describe, expect, test } from '@jest/globals';
import { pairMarks } from '../../../../../extraction/languages/en/quotes/mark-pairs.ts';

const inside = (text: string) =>
  pairMarks(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('what is inside the marks', () => {
  test.each([
    ['straight', '"Go home," he said. "Now."', ['Go home,', 'Now.']],
    ['curly', '“Go home,” he said. “Now.”', ['Go home,', 'Now.']],
    ['French', 'Il dit : « Partez », puis « Vite ».', ['Partez', 'Vite']],
    ['German', '„Geht heim“, sagte er.', ['Geht heim']],
    ['two apostrophes', "''Go home,'' he said.", ['Go home,']],
    ['single, with apostrophes inside', '‘Don’t go,’ he said.', ['Don’t go,']],
    ['single and straight', "'Don't go,' he said.", ["Don't go,"]],
    [
      'single, with a plural owner inside',
      '‘The soldiers’ families are here,’ he said.',
      ['The soldiers’ families are here,'],
    ],
    [
      'one kind inside another',
      '“He said ‘go home’ twice,” she said.',
      ['He said ‘go home’ twice,'],
    ],
    ['curly inside straight', '"He said “go home” twice," she said.', ['He said “go home” twice,']],
    ['curly inside curly', '“He said “go home” twice,” she said.', ['He said “go home” twice,']],
    ['a curly mark closing a straight one', '"Go home,” he said.', ['Go home,']],
    ['the white space left out', '« Partez »', ['Partez']],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  test.each([
    ['apostrophes', "The soldiers' families don't know O'Dorran's house."],
    ['years and clipped words', "In the '90s 'twas so."],
    ['feet and inches', 'He is 6\'2" tall.'],
    ['an empty pair', 'He said "" and left.'],
  ])('is nothing in %s', (_, text) => {
    expect(inside(text)).toEqual([]);
  });

  test('ends with the paragraph where no mark closes', () => {
    const [quoted] = pairMarks('“Go home, he said.', { start: 0, end: 18 });
    expect(quoted).toMatchObject({ start: 1, end: 18, closed: false });
  });
});
