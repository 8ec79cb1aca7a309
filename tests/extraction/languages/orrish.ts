import type { Language } from '../../../extraction/languages/language.ts';
import type { TextParts } from '../../../extraction/reading.ts';
import type { ActorExtraction, EventExtraction } from '../../../extraction/types.ts';

/**
 * A made-up language, to hold the language layer against. 'Pan.' is a title, '-ta' ends a word that
 * acts, 'dik' is 'says', 'kolmas' is 'exchange', and a credit line begins with 'Pisal'.
 */
export const orrish: Language = {
  code: 'qor',
  document: {
    publishedAtOf: (body) => (body.includes('Den 1.1.2025') ? '2025-01-01T00:00:00.000Z' : null),
    bylineOf: (body) => /^Pisal (\p{L}+)$/mu.exec(body)?.slice(1) ?? [],
    creditOf: () => null,
  },
  text: {
    tokens: {
      token: /\p{L}+(?:-\p{L}+)*|\p{N}+|[\s\S]/gu,
      abbreviations: new Set(['pan']),
      otherWords: new Set(),
      letterWords: new Set(['Ö']),
      prefix: null,
      suffix: /-ta$/,
    },
    sentences: {
      finalAbbreviations: new Set(),
      openers: new Set(['nu']),
      carryOn: new Set(['dik']),
    },
    paragraphs: {
      smallWords: new Set(['nu']),
      isCredit: (paragraph) => paragraph.startsWith('Pisal '),
      datelineLength: (paragraph) => /^\p{Lu}+ :: /u.exec(paragraph)?.[0].length ?? 0,
    },
  },
  find: (parts) => ({ actors: actorsOf(parts), places: [], sides: [], quotes: [] }),
  readEvents: ({ sentences, document, actors }) =>
    sentences
      .filter(({ start, end }) => document.body.slice(start, end).includes('kolmas'))
      .map((sentence, i) => eventOf(i, sentence, actors)),
};

function actorsOf({ tokens }: TextParts): ActorExtraction[] {
  return tokens.flatMap(({ text: name, start, end, capital }, i) => {
    if (!capital || tokens[i - 1]?.text !== 'Pan.') return [];
    const mentions = [{ start, end, text: name, form: 'NAME' as const }];
    return [{ key: name, kind: 'OFFICIAL', name, countryCode: null, mentions, positions: [] }];
  });
}

function eventOf(
  index: number,
  { start, end }: { start: number; end: number },
  actors: readonly ActorExtraction[],
): EventExtraction {
  return {
    key: `e${index}`,
    kind: 'EXCHANGE',
    title: 'kolmas',
    status: 'UNKNOWN',
    date: null,
    places: [],
    participants: actors.map(({ key }) => ({ actor: key, role: 'DELEGATE', onBehalfOf: null })),
    counts: [],
    related: [],
    evidence: [{ start, end }],
    confidence: 1,
  };
}
