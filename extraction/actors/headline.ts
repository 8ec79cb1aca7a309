import type { Paragraph } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { addMention, type Draft } from './draft.ts';

/** Finds, in the headline, the names that the prose has made known. */
export function readHeadline(
  body: string,
  paragraphs: readonly Paragraph[],
  tokens: readonly Token[],
  drafts: readonly Draft[],
): void {
  const headline = paragraphs.find((paragraph) => paragraph.kind === 'HEADLINE');
  if (!headline) return;
  const byWord = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      if (mention.form === 'NAME' && !/\s/.test(mention.text)) byWord.set(mention.text, draft);
    }
  }
  for (const token of tokens) {
    if (token.start >= headline.end) break;
    const draft = token.start >= headline.start ? byWord.get(token.text) : undefined;
    if (draft) addMention(draft, body, token, 'NAME');
  }
}
