import type { OwnSide } from '../../../../reading.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** One form of the name of a side that is no listed state. */
interface Form {
  texts: readonly string[];
  /** The key of the side's actor. */
  side: string;
  isAdjective: boolean;
}

/** The forms of all such sides of a document, by their first word, the longest first. */
export type SideForms = ReadonlyMap<string, readonly Form[]>;

/** Prepares the words for sides for being found in lines. */
export function sideForms(sides: readonly OwnSide[]): SideForms {
  const forms = new Map<string, Form[]>();
  const add = (text: string, side: string, isAdjective: boolean): void => {
    const texts = wordsOf(text, 0).map((word) => word.text);
    const [first] = texts;
    if (first === undefined) return;
    const list = forms.get(first) ?? [];
    list.push({ texts, side, isAdjective });
    forms.set(first, list);
  };
  for (const { actor, names, adjectives } of sides) {
    for (const name of names) add(name, actor, false);
    for (const word of adjectives) add(word, actor, true);
  }
  for (const list of forms.values()) list.sort((a, b) => b.texts.length - a.texts.length);
  return forms;
}

/** Notes on the words of a line which sides that are no listed states they name. */
export function markSides(words: readonly Word[], forms: SideForms): void {
  if (forms.size === 0) return;
  for (let i = 0; i < words.length; i++) {
    const form = forms
      .get(words[i]!.text)
      ?.find(({ texts }) => texts.every((text, n) => words[i + n]?.text === text));
    if (!form) continue;
    const end = i + form.texts.length;
    const own = { side: form.side, end, isAdjective: form.isAdjective };
    for (; i < end; i++) words[i]!.own = own;
    i--;
  }
}
