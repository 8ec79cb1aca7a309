import ipaddr from 'ipaddr.js';
import { z } from 'zod';

const MAX_REQUESTS = 1_000_000_000;
const DAY_S = 86_400;

const isOrigin = (text: string) =>
  text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);

const isNetwork = (text: string) => ipaddr.isValid(text) || ipaddr.isValidCIDR(text);

/** A list with commas between its items, each of which `isItem`. */
const listOf = (isItem: (text: string) => boolean, expected: string) =>
  z
    .string()
    .default('')
    .transform((text, context) => {
      const items = text
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean);
      const wrong = items.findIndex((item) => !isItem(item));
      if (wrong >= 0) context.addIssue(`expected ${expected}; item ${wrong + 1} is none`);
      return items;
    });

/** The variables about who comes how often and from where, spread into those of the environment. */
export const EDGE_VARIABLES = {
  NEWSGRAPH_CORS_ORIGINS: listOf(isOrigin, 'origins such as https://desk.example').describe(
    'Origins whose pages may ask the gateway, with commas between them, or * for all; by default none but its own.',
  ),
  NEWSGRAPH_TRUSTED_PROXIES: listOf(isNetwork, 'addresses or networks such as 10.0.0.0/8').describe(
    'Proxies before the gateway, addresses or networks with commas between them, whose word on the address of a client is believed.',
  ),
  NEWSGRAPH_RATE_LIMIT: z.coerce
    .number()
    .int()
    .min(0)
    .max(MAX_REQUESTS)
    .default(0)
    .describe(
      'A client, by the subject of its token or else by its address, may send so many requests within a window; 0 for no limit.',
    ),
  NEWSGRAPH_RATE_WINDOW_S: z.coerce
    .number()
    .int()
    .min(1)
    .max(DAY_S)
    .default(60)
    .describe('How long such a window is, in seconds.'),
  NEWSGRAPH_REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'expected a redis(s) address' })
    .optional()
    .describe(
      'Where several gateways count the requests of a client together; by default each counts alone.',
    ),
  NEWSGRAPH_SAFELIST: z
    .string()
    .optional()
    .describe(
      'The manifest of operations that the gateway answers, a file; by default it answers any. The command operations:manifest makes one.',
    ),
};
