import type { Paragraph } from '../../../reading.ts';
import type { Token } from '../../../text/tokens.ts';
import { addMention, type Draft } from './draft.ts';

/** A name in the prose, word by word, with the one it names. */
interface Form {
  words: string[];
  draft: Draft;
}

/** Finds, in the headline, the names by which the prose calls people and bodies. */
export function readHeadline(
  body: string,
  paragraphs: readonly Paragraph[],
  tokens: readonly Token[],
  drafts: readonly Draft[],
): void {
  const headline = paragraphs.find((paragraph) => paragraph.kind === 'HEADLINE');
  if (!headline) return;
  const forms = formsByWord(drafts);
  for (let i = 0; i < tokens.length && tokens[i]!.start < headline.end; i++) {
    if (tokens[i]!.start < headline.start) continue;
    const form = forms.get(tokens[i]!.text)?.find(({ words }) => standsAt(tokens, i, words));
    if (!form) continue;
    const last = i + form.words.length - 1;
    addMention(form.draft, body, { start: tokens[i]!.start, end: tokens[last]!.end }, 'NAME');
    i = last;
  }
}

/** Forms of names by their first word, the longest first. */
function formsByWord(drafts: readonly Draft[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  for (const draft of drafts) {
    const names = draft.mentions.filter(({ form }) => form === 'NAME').map(({ text }) => text);
    for (const name of new Set(names)) {
      const words = name.split(/\s+/);
      const list = forms.get(words[0]!) ?? [];
      if (list.length < MAX_FORMS) forms.set(words[0]!, [...list, { words, draft }]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

/** How many names that start alike are looked for. */
const MAX_FORMS = 20;

function standsAt(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  return words.every((word, k) => tokens[i + k]?.text === word);
}
