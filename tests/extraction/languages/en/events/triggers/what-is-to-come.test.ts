import { describe, expect, it } from '@jest/globals';
import { lineOf } from '../lines.ts';

function triggersIn(text: string): string[] {
  const { line } = lineOf(text);
  return line.triggers.map(({ kind, first, end }) =>
    [kind, ...line.words.slice(first, end).map(({ lower }) => lower)].join(' '),
  );
}

describe('what is left of an exchange', () => {
  it.each([
    ['The rest is to follow on Friday.', ['EXCHANGE follow']],
    ['A fourth will follow in May.', ['EXCHANGE follow']],
    ['The next is due on Saturday.', ['EXCHANGE due']],
    ['A planned second stage involving the elderly was cancelled.', ['EXCHANGE stage']],
    ['A further statement is to follow on Friday.', []],
    ['A third round is due on Saturday.', []],
  ])('%s', (text, expected) => {
    expect(triggersIn(text).filter((one) => one.startsWith('EXCHANGE'))).toEqual(expected);
  });
});

describe('what is offered without a verb of handing over', () => {
  it.each([
    ['Malta offered 40 captives for 40.', ['EXCHANGE offered', 'EXCHANGE 40']],
    ['Malta offered a further 300 bodies.', ['EXCHANGE offered']],
    ['Malta offered 40 buses.', []],
    ['Malta offered help.', []],
  ])('%s', (text, expected) => {
    expect(triggersIn(text)).toEqual(expected);
  });
});

describe('words that speak of talks', () => {
  it.each([
    ['Envoys of the two sides sat down in Oslo.', ['NEGOTIATION sat']],
    ['Fiji brought the two delegations together in Oslo.', ['NEGOTIATION brought']],
    ['The two sides had spoken on Sunday.', ['NEGOTIATION spoken']],
    ['A round in Oslo ended without a result.', ['NEGOTIATION round']],
    ['A follow-up session is set for 3 March.', ['NEGOTIATION session']],
    ['She met a delegation in Oslo.', ['NEGOTIATION met']],
    ['She met the players in Oslo.', []],
    ['The minister sat in the shade.', []],
    ['The envoy had spoken on Sunday.', []],
  ])('%s', (text, expected) => {
    expect(triggersIn(text)).toEqual(expected);
  });
});
