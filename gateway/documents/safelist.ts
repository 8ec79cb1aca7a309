import { readFileSync, statSync } from 'node:fs';
import { stripIgnoredCharacters } from 'graphql';
import { z } from 'zod';
import { sha256 } from '../../platform/text/hash.ts';

/** A manifest of persisted operations, in the format of Apollo's tools. */
export const MANIFEST = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string().min(1).max(256),
      name: z.string().optional(),
      type: z.enum(['query', 'mutation', 'subscription']).optional(),
      body: z.string().min(1),
    }),
  ),
});

/** The content of a manifest. */
export type Manifest = z.output<typeof MANIFEST>;

/** The largest manifest that is read, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;

/** A text without what means nothing: spaces, commas and comments. */
function essenceOf(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return text;
  }
}

/** The operations that a gateway answers. */
export class Safelist {
  private readonly bodies = new Map<string, string>();
  private readonly texts = new Set<string>();

  constructor({ operations }: Manifest) {
    for (const { id, body } of operations) {
      this.bodies.set(id, body);
      this.texts.add(sha256(essenceOf(body)));
    }
  }

  /** The text of an operation by its id; undefined for an unknown one. */
  textOf(id: string): string | undefined {
    return this.bodies.get(id);
  }

  /** True for the text of an operation; spaces, commas and comments do not count. */
  hasText(text: string): boolean {
    return this.texts.has(sha256(essenceOf(text)));
  }
}

/** Reads a manifest from a file. Throws one error that says what is wrong with it. */
export function readSafelist(file: string): Safelist {
  const fault = (what: string) => new Error(`the safelist ${file} cannot be used: ${what}`);
  let text: string;
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) throw new Error(`at most ${MAX_BYTES} bytes expected, got ${size}`);
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw fault((error as Error).message);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw fault('JSON expected, got other text');
  }
  const result = MANIFEST.safeParse(content);
  if (result.success) return new Safelist(result.data);
  const [issue] = result.error.issues;
  throw fault(`${issue?.path.join('.')}: ${issue?.message}`);
}
