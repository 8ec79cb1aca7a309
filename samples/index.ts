import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';

const dispatches = new URL('./dispatches/', import.meta.url);
const webAddress = z.url({ protocol: /^https?$/ });

const metadataSchema = z.strictObject({
  url: z.url({ protocol: /^https$/, hostname: /\.example$/ }),
  headline: z.string().min(1),
  publisher: z.string().min(1),
  publishedAt: z.iso.datetime({ precision: 3 }),
  language: z.string().min(2),
  sources: z
    .array(
      z.strictObject({ fact: z.string().min(1), url: webAddress, publisher: z.string().min(1) }),
    )
    .min(1),
  quotes: z
    .array(z.strictObject({ text: z.string().min(1), speaker: z.string().min(1), url: webAddress }))
    .default([]),
  republicationOf: z.url().optional(),
});

/**
 * What a dispatch's metadata file says: where and when it was published (`publishedAt` is an
 * ISO 8601 UTC instant), the reports that its facts rest on, the quotations that it uses word for
 * word, and the url of its original where it is a republication.
 */
export type SampleMetadata = z.infer<typeof metadataSchema>;

/** One dispatch: its metadata, its file name without extension, and its text, headline first. */
export interface Sample extends SampleMetadata {
  slug: string;
  body: string;
}

/** A dispatch that could not be read, with everything that is wrong with it. */
interface Fault {
  slug: string;
  messages: string[];
}

/**
 * Reads the sample corpus in publication order, dispatches of one instant by slug.
 *
 * @param folder address of a folder with `<slug>.txt` and `<slug>.json` files, with a final slash.
 * @throws Error naming every file at fault, and what was expected of it.
 */
export async function readSamples(folder: URL = dispatches): Promise<Sample[]> {
  const files = await readdir(folder);
  const slugs = [...new Set(files.map((file) => file.replace(/\.(?:txt|json)$/, '')))].sort();
  const results = await Promise.all(slugs.map((slug) => readSample(folder, slug)));
  const faults = results.filter((result) => 'messages' in result);
  if (faults.length > 0) throw new Error(report(faults));
  const samples = results.filter((result) => 'body' in result);
  return samples.sort((a, b) => a.publishedAt.localeCompare(b.publishedAt));
}

async function readSample(folder: URL, slug: string): Promise<Sample | Fault> {
  try {
    const body = await readFile(new URL(`${slug}.txt`, folder), 'utf8');
    const json: unknown = JSON.parse(await readFile(new URL(`${slug}.json`, folder), 'utf8'));
    return checkSample(slug, body, json);
  } catch (error) {
    return { slug, messages: [error instanceof Error ? error.message : String(error)] };
  }
}

function checkSample(slug: string, body: string, json: unknown): Sample | Fault {
  const parsed = metadataSchema.safeParse(json);
  if (!parsed.success) {
    const messages = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'file'}: ${message}`,
    );
    return { slug, messages };
  }
  const [firstLine] = body.split('\n', 1);
  if (firstLine !== parsed.data.headline) {
    const expected = `expected the text to begin with '${parsed.data.headline}'`;
    return { slug, messages: [`headline: ${expected}, came '${firstLine}'`] };
  }
  return { ...parsed.data, slug, body };
}

function report(faults: Fault[]): string {
  const lines = faults.flatMap(({ slug, messages }) =>
    messages.map((message) => `  ${slug}: ${message}`),
  );
  return `The sample corpus has ${lines.length} faults:\n${lines.join('\n')}`;
}
