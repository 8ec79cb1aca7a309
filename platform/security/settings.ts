import { z } from 'zod';

/** A secret, 32 characters or more. */
export const secret = z.string().min(32, 'expected at least 32 characters').optional();

const isLoopback = (host: string) =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);

/** True where what comes from an address can be trusted to come from there. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

const subgraphSecrets = z
  .string()
  .transform((text, context) => {
    const secrets = new Map<string, [string, ...string[]]>();
    for (const item of text.split(',')) {
      const at = item.indexOf('=');
      const [name, value] = [item.slice(0, at).trim(), item.slice(at + 1).trim()];
      const known = secrets.get(name);
      // The item is not told: it may hold a secret.
      if (at < 1 || value.length < 32) {
        context.addIssue('expected name=secret, each secret with at least 32 characters');
      } else if (known && known.length > 1) {
        context.addIssue(`expected at most two secrets for ${name}`);
      } else secrets.set(name, known ? [...known, value] : [value]);
    }
    return secrets;
  })
  .optional();

/** The variables about who may ask what, spread into those of the environment. */
export const SECURITY_VARIABLES = {
  NEWSGRAPH_TOKEN_SECRET: secret.describe(
    'The key that signs and checks tokens (HS256), 32 characters or more. The embedded start makes its own.',
  ),
  NEWSGRAPH_TOKEN_SECRET_PREVIOUS: secret.describe(
    'The key before it, while tokens that it signed are still taken.',
  ),
  NEWSGRAPH_JWKS_URL: z
    .string()
    .refine(isSafeAddress, 'expected an https address, or http on this machine, without a password')
    .optional()
    .describe(
      'Where the public keys of tokens are (JWKS), in place of a shared key: https, or http on this machine. New keys are found without a restart.',
    ),
  NEWSGRAPH_TOKEN_ISSUER: z
    .string()
    .default('newsgraph')
    .describe('Who gives tokens: their claim iss.'),
  NEWSGRAPH_TOKEN_AUDIENCE: z
    .string()
    .default('newsgraph')
    .describe('Whom tokens are for: their claim aud.'),
  NEWSGRAPH_TOKEN: z
    .string()
    .optional()
    .describe('The token that the command ingest shows a gateway of --gateway.'),
  NEWSGRAPH_PUBLIC_READ: z
    .enum(['true', 'false'])
    .default('true')
    .transform((value) => value === 'true')
    .describe('Whether anyone may read; else a token with the scope read is needed.'),
  NEWSGRAPH_SUBGRAPH_SECRET: secret.describe(
    'What a caller shows a subgraph that has no secret of its own, 32 characters or more. The embedded start makes its own.',
  ),
  NEWSGRAPH_SUBGRAPH_SECRET_PREVIOUS: secret.describe(
    'The secret before it, while subgraphs still take it.',
  ),
  NEWSGRAPH_SUBGRAPH_SECRETS: subgraphSecrets.describe(
    'A secret of its own for a subgraph: name=secret, several with commas between them. With two of one name the first is shown and both are taken.',
  ),
  NEWSGRAPH_SECRETS_DIR: z
    .string()
    .optional()
    .describe(
      'A folder with the files token.key and subgraphs/NAME.key, made where they are missing; used for a secret that is not set. A changed file is read again; with two lines the first secret is used and both are taken.',
    ),
};
