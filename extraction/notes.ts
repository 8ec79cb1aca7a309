import { languageFor, languagesRead } from './languages/index.ts';
import { MAX_READ_UNITS } from './text/paragraphs.ts';
import type { Document, Note } from './types.ts';

/** What a reader of the extraction must know of how far its document was read. */
export function notesOf({ language, body }: Document): Note[] {
  if (languageFor(language) === null) return [languageNote(language)];
  return body.length > MAX_READ_UNITS ? [lengthNote(body.length)] : [];
}

function languageNote(language: string): Note {
  const read = languagesRead().join(', ');
  return {
    code: 'LANGUAGE_NOT_READ',
    message: `The text is in ${nameOf(language)}; it is kept, but only texts in these languages are read: ${read}.`,
  };
}

function lengthNote(length: number): Note {
  const [read, all] = [MAX_READ_UNITS, length].map((units) => units.toLocaleString('en'));
  return {
    code: 'END_NOT_READ',
    message: `The first ${read} UTF-16 units are read; the text has ${all}.`,
  };
}

/** 'German (de)' */
function nameOf(tag: string): string {
  if (tag.startsWith('und')) return `an unknown language (${tag})`;
  try {
    return `${new Intl.DisplayNames('en', { type: 'language' }).of(tag)} (${tag})`;
  } catch {
    return `'${tag}'`;
  }
}
