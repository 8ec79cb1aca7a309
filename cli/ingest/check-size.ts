import { stat } from 'node:fs/promises';

/** Far above what is taken, so that the write side says what is wrong; yet never a whole disk image. */
const MAX_FILE_BYTES = 8_000_000;

/** Throws where a file is far too long to be read into memory. */
export async function checkSize(file: string): Promise<void> {
  const { size } = await stat(file);
  if (size > MAX_FILE_BYTES) {
    throw new Error(`body: At most 2,000,000 bytes are read; the file has ${size}.`);
  }
}
