import { describe, expect, it } from '@jest/globals';
import { isCount } from '../../../../../../extraction/languages/en/events/figures/is-count.ts';
import { lineOf } from '../lines.ts';

function counted(text: string): (number | null)[] {
  const { line } = lineOf(text);
  return line.figures.filter(isCount).map(({ quantity }) => quantity.value);
}

describe('the figures that count people handed over', () => {
  it.each<[text: string, values: number[]]>([
    ['Malta freed 40 Fijian sailors on Sunday.', [40]],
    ['Malta freed 40 sailors and got 12 captives back.', [40, 12]],
    ['Malta freed a beekeeper in exchange for two captured pilots.', [1, 2]],
    ['Malta freed the trio on Sunday.', [3]],
    ['Malta freed 40 sailors, but 300 others are still held.', [40]],
    ['Malta freed 30 of the 70 Fijian sailors.', [30]],
  ])('%s', (text, values) => {
    expect(counted(text)).toEqual(values);
  });

  it('weighs nothing where no word speaks of an exchange', () => {
    expect(lineOf('Some 40 sailors drank tea in the harbour.').line.figures).toEqual([]);
  });
});
