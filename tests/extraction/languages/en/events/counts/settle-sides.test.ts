import { describe, expect, it } from '@jest/globals';
import type { Relation } from '../../../../../../extraction/languages/en/events/counts/count-draft.ts';
import type { AssertedCount } from '../../../../../../extraction/languages/en/events/counts/merge-counts.ts';
import { settleSides } from '../../../../../../extraction/languages/en/events/counts/settle-sides.ts';

/** One count told after the others; those with a side need no relation. */
function count(value: number, side: string | null, relation: Relation | null = null) {
  return { value, side, relation };
}

function settled(
  counts: readonly ReturnType<typeof count>[],
  assertingSide: string | null = null,
  added = false,
): (string | null)[] {
  const told = counts.map(({ value, side, relation }, i) => ({
    quantity: { value, low: value, high: value, approximate: false },
    span: { start: i * 20, end: i * 20 + 5 },
    bodies: false,
    side,
    relation,
    planned: false,
    added: added && relation !== null,
    partOf: null,
    status: 'COMPLETED',
    assertedBy: null,
    assertingSide,
    headline: false,
    trigger: {},
  }));
  return settleSides(told as unknown as AssertedCount[], ['A', 'B']).map(({ side }) => side);
}

describe('the sides of figures that are told beside others', () => {
  it.each([
    [
      'restates the nearest figure',
      [count(30, 'A'), count(12, 'B'), count(28, null, 'NEAREST')],
      'A',
    ],
    ['restates nothing far off', [count(30, 'A'), count(300, null, 'NEAREST')], null],
    ['goes the other way', [count(30, 'A'), count(12, null, 'OPPOSITE')], 'B'],
    ['sums up both sides', [count(30, 'A'), count(12, 'B'), count(42, null, 'SUM')], null],
    [
      'sums up one side',
      [count(30, 'A'), count(3, 'A'), count(9, 'B'), count(33, null, 'SUM')],
      'A',
    ],
    ['stands alone', [count(30, null)], null],
  ])('%s', (_, counts, expected) => {
    expect(settled(counts).at(-1)).toBe(expected);
  });

  it('falls to who gives it where both sides have the same figure', () => {
    const counts = [count(30, 'A'), count(30, 'B'), count(35, null, 'NEAREST')];
    expect(settled(counts, 'A').at(-1)).toBe('A');
    expect(settled(counts).at(-1)).toBeNull();
  });

  it('comes on top of the figure right before it', () => {
    expect(settled([count(157, 'B'), count(3, null, 'NEAREST')], null, true)).toEqual(['B', 'B']);
  });
});
