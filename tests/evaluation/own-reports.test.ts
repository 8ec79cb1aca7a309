import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Figure, ownReports } from '../../evaluation/index.ts';

let figures: Figure[];
beforeAll(async () => {
  figures = (await ownReports()).flatMap(({ measure }) => measure());
});
const on = (name: string) => figures.filter((figure) => figure.on === name);

describe('the annotated reports', () => {
  test('are measured as they are and as the difference that other names make', () => {
    for (const name of ['own dispatches', 'held-out reports']) {
      const plain = on(name).map(({ measure, unit }) => [measure, unit]);
      const swapped = on(`${name}, names swapped`).map(({ measure, unit }) => [measure, unit]);
      expect(plain).toHaveLength(11);
      expect(swapped).toEqual(
        plain.map(([measure, unit]) => [measure, unit === 'PERCENT' ? 'POINTS' : unit]),
      );
    }
  });

  test('do not tell what is missed in those that are held out', () => {
    const told = figures.filter(({ misses }) => misses.length > 0).map((figure) => figure.on);
    expect(new Set(told)).toEqual(new Set(['own dispatches', 'own dispatches, names swapped']));
  });

  test.each([
    ['officials F1', 95, 90],
    ['position right', 90, 85],
    ['country right', 95, null],
    ['quotes F1', 97, 95],
    ['speaker right', 95, 90],
    ['events F1', 92, 80],
    ['status right', 90, 80],
    ['date right', 90, null],
    ['counts F1', 90, 75],
    ['events in articles about something else', 0, 0],
  ])('are to reach in %s: %s seen, %s unseen', (measure, seen, unseen) => {
    const goalOf = (name: string) => on(name).find((figure) => figure.measure === measure)?.goal;
    expect([goalOf('own dispatches'), goalOf('held-out reports')]).toEqual([seen, unseen]);
  });
});
