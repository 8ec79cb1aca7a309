import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stands } from '../../../evaluation/names/forms.ts';
import { NO_RENAMING, renamed, swapNames } from '../../../evaluation/names/index.ts';
import { pools, writtenNames } from '../../../evaluation/names/pools.ts';
import {
  type Dispatch,
  HELD_OUT_REPORTS,
  OWN_DISPATCHES,
  readDispatches,
} from '../../../evaluation/own/index.ts';

const SURNAMES_AND_GIVEN = [...pools.women, ...pools.men, ...pools.surnames];

let reports: Dispatch[];
beforeAll(async () => {
  const sets = await Promise.all([OWN_DISPATCHES, HELD_OUT_REPORTS].map(readDispatches));
  reports = sets.flat();
});

describe('a report with other names', () => {
  test('names no official and no speaker as before', () => {
    const people = (report: Dispatch) => report.officials.map(({ name }) => name);
    const kept = reports.flatMap((report) => {
      const now = people(swapNames(report));
      return people(report).filter((name, i) => name === now[i]);
    });
    expect(kept).toEqual([]);
  });

  test('still holds every word of its annotation', () => {
    const lost = reports.map(swapNames).flatMap(({ body, officials, quotes }) => {
      const words = [
        ...officials.flatMap(({ name, positions }) => [name, ...positions]),
        ...quotes.flatMap(({ speaker }) => speaker ?? []),
      ].map((one) => one.replace(/[()]/g, ''));
      const cut = quotes.filter(({ span, text }) => body.slice(span.start, span.end) !== text);
      return [
        ...words.filter((one) => !body.toLowerCase().includes(one.toLowerCase())),
        ...cut.map(({ text }) => text),
      ];
    });
    expect(lost).toEqual([]);
  });

  test('has as many paragraphs and marks', () => {
    const shape = ({ body }: Dispatch) => body.match(/\n\n|["“”]/g)?.length;
    for (const report of reports) {
      expect(shape(swapNames(report))).toBe(shape(report));
    }
  });

  test('is the same each time', () => {
    expect(reports.map(swapNames)).toEqual(reports.map(swapNames));
  });

  test('is as it was where every name is its own', () => {
    const words = fc.constantFrom(...writtenNames.women, 'the US', 'a Turk', 'Kyiv');
    const forms = fc.array(words.map((name) => ({ from: name, to: name })));
    fc.assert(
      fc.property(forms, fc.constantFrom(...reports), (identity, report) => {
        expect(renamed(report, { ...NO_RENAMING, forms: identity })).toEqual(report);
      }),
    );
  });
});

describe('the names', () => {
  test('that are put in stand in no report', () => {
    const names = [...SURNAMES_AND_GIVEN, ...pools.towns, ...pools.organizationWords];
    expect(names.filter((name) => reports.some(({ body }) => stands(body, name)))).toEqual([]);
  });

  test('that are looked for stand in some report', () => {
    const names = [...writtenNames.women, ...writtenNames.men, ...writtenNames.towns];
    expect(names.filter((name) => !reports.some(({ body }) => stands(body, name)))).toEqual([]);
  });

  test('are each in a pool once', () => {
    expect(new Set(SURNAMES_AND_GIVEN).size).toBe(SURNAMES_AND_GIVEN.length);
  });
});
