/** Endings by which the name of a people or an adjective is made from that of a land. */
const ENDINGS = /^(?:n|an|ian|i|ni|ese|nese|ish|ite|er|ic|ine|ean|vian)?s?$/;
/** What a land's name may lose before such an ending. */
const LAND_ENDING = /(?:ia|a|e|o|y|os|as|is|us|land|um)$/;
/** The shortest stem that two words of one land share, in letters. */
const MIN_STEM = 3;

/**
 * Whether a word is the adjective or the people of a name by its form: 'Ombrian' and 'Ombrians' of
 * 'Ombria', 'Telmari' of 'Telmar', 'Korsh' of 'Korshland'. In names of several words the last one
 * changes: 'North Aderi' of 'North Ader'.
 */
export function isAdjectiveOf(word: string, name: string): boolean {
  if (word === name) return false;
  const shared = name.lastIndexOf(' ') + 1;
  if (word.slice(0, shared) !== name.slice(0, shared)) return false;
  const [adjective, base] = [word.slice(shared), name.slice(shared)];
  if (adjective.includes(' ')) return false;
  return stemsOf(base).some(
    (stem) =>
      stem.length >= MIN_STEM &&
      adjective.startsWith(stem) &&
      ENDINGS.test(adjective.slice(stem.length)),
  );
}

function stemsOf(base: string): string[] {
  const shorter = base.replace(LAND_ENDING, '');
  return shorter === base ? [base] : [base, shorter];
}
