import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type DocumentInput, extract, readDocument } from '../../extraction/index.ts';
import { UserError } from '../user-error.ts';
import { endAtClosedPipe, write } from './write.ts';

const HTML_START = /^\s*<(?:!doctype|html|head|body)\b/i;

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** Prints the extraction of one file; `-` is standard input. Throws a UserError for a missing file. */
export async function extractFile(file: string, output: Writable): Promise<void> {
  const source = file === '-' ? await text(process.stdin) : await sourceOf(file);
  endAtClosedPipe(output);
  const document = readDocument(inputOf(source, extname(file).toLowerCase()));
  await write(output, `${JSON.stringify(extract(document), null, 2)}\n`);
}

async function sourceOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UserError(`cannot read ${file}: ${REASONS[code] ?? message}`);
  }
}

/** By the extension, else by how the source begins. */
function inputOf(source: string, extension: string): DocumentInput {
  const isHtml = /^\.html?$/.test(extension) || (extension !== '.txt' && HTML_START.test(source));
  return isHtml ? { html: source } : { text: source };
}
