import { english } from './en/index.ts';
import type { Language } from './language.ts';

export type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = [english];

/** The primary subtags of the languages that are read. */
export function languagesRead(): string[] {
  return LANGUAGES.map(({ code }) => code);
}

/** The language that reads a text with this BCP 47 tag; null where none does. */
export function languageFor(tag: string): Language | null {
  const code = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language.code === code) ?? null;
}
