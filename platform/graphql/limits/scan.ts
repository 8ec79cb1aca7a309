import { Lexer, Source, TokenKind } from 'graphql';
import { checkLimits } from './exceeded.ts';
import type { Limits } from './limits.ts';

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Reads the tokens of a document, which is all that is safe before its length and its nesting are
 * known: the parser calls itself for every bracket. Stops at the first that is too many.
 *
 * @throws LimitExceeded for `tokens` and `nesting`; GraphQLError where a token is malformed.
 */
export function scanDocument(query: string, limits: Limits): Pick<Limits, 'tokens' | 'nesting'> {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1;
    if (OPENING.has(token.kind)) open += 1;
    if (CLOSING.has(token.kind)) open -= 1;
    nesting = Math.max(nesting, open);
    if (tokens > limits.tokens || nesting > limits.nesting) {
      checkLimits({ tokens, nesting }, limits);
    }
  }
  return { tokens, nesting };
}
