import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeText, InputError, readSource, type Source } from '../extraction/sources.ts';
import { UserError } from './user-error.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/**
 * The articles of a file in any charset; `-` is standard input. Throws a UserError for a file that
 * is not there and for an input that is refused.
 */
export async function readSourceFile(file: string): Promise<Source> {
  const bytes = file === '-' ? await buffer(process.stdin) : await bytesOf(file);
  try {
    return readSource(decodeText(bytes), file === '-' ? '' : file);
  } catch (error) {
    if (error instanceof InputError) throw new UserError(`cannot read ${file}: ${error.message}`);
    throw error;
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UserError(`cannot read ${file}: ${REASONS[code] ?? message}`);
  }
}
