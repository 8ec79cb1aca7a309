import type { Token } from '../../../text/tokens.ts';
import type { Signs } from './frame.ts';

/** Which tokens are commas (1), which end a clause (2). */
export function signsOf(tokens: readonly Token[]): Signs {
  const signs = new Uint8Array(tokens.length);
  for (let i = 0; i < signs.length; i++) {
    const { kind, text } = tokens[i]!;
    if (kind === 'MARK') signs[i] = text === ',' ? 1 : '.!?;:'.includes(text) ? 2 : 0;
  }
  return signs;
}
