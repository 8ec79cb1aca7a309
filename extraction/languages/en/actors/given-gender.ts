import { words } from '../lexicon/words.ts';
import type { Gender } from './draft.ts';
import type { PersonName } from './person-name.ts';

/** Men's given names that end like women's, by their skeletons. */
const MEN_IN_A = words(`
  nikita mikola ilia mustafa joshua luka luca musa mousa musa isa iahia zakaria sasha kostia misha
  andrea hamza abdula taha osama barak ezra noah elia joha mika
`);

/** 'Hadi bin Rashan', 'Hala bint Rashan': son of, daughter of; 'Abu Saif', 'Umm Saif': father, mother. */
export function genderOfDescent(name: string): Gender | null {
  if (/(?:^| )(?:bint|Bint|Umm|Um) /.test(name)) return 'F';
  return /(?:^| )(?:bin|Bin|ibn|Ibn|ben|Abu) /.test(name) ? 'M' : null;
}

/** What the form of a surname tells: -ova is a woman's, -ski a man's. */
export function genderOfSurname({ given, surname }: PersonName): Gender | null {
  if (given === null) return null;
  if (/(?:ova|eva|skaia|ska|ina)$/.test(surname)) return 'F';
  return /(?:ski|enko|ov|ev)$/.test(surname) && !given.endsWith('a') ? 'M' : null;
}

/**
 * A guess from the form of a given name, used only where nothing else tells: one in -a is oftener a
 * woman's than a man's.
 */
export function likelyGender({ given }: PersonName): Gender | null {
  return given !== null && given.length > 2 && given.endsWith('a') && !MEN_IN_A.has(given)
    ? 'F'
    : null;
}
