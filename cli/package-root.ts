import { fileURLToPath } from 'node:url';

/** The path of a file or folder of this package. */
export function packagePath(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}
