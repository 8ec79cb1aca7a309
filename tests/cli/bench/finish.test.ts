import { expect, test } from '@jest/globals';
import { finish, type Outlet } from '../../../cli/bench/finish.ts';

test.each([
  ['a table', true, 'table\n', 'table\n', undefined],
  ['a table with a goal that is missed', false, 'table\n', 'table\n', 1],
  ['JSON', true, null, '{\n  "reached": true\n}\n', undefined],
  ['JSON with a goal that is missed', false, null, '{\n  "reached": false\n}\n', 1],
])('%s is printed with its exit code', (_what, reached, table, printed, code) => {
  const texts: string[] = [];
  const outlet: Outlet = { stdout: { write: (text) => texts.push(text) } };
  finish({ reached }, table, outlet);
  expect(texts).toEqual([printed]);
  expect(outlet.exitCode).toBe(code);
});
