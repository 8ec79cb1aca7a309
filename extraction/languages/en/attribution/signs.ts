import type { Token } from '../../../text/tokens.ts';
import type { Signs } from './frame.ts';

/** Which tokens are commas (1), which end a clause (2). */
export function signsOf(tokens: readonly Token[]): Signs {
  return Uint8Array.from(tokens, ({ kind, text }) => {
    if (kind !== 'MARK') return 0;
    return text === ',' ? 1 : /^[.!?;:]$/.test(text) ? 2 : 0;
  });
}
