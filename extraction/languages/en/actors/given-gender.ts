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

/**
 * A guess from the form of a full name, used only where no title tells: a given name in -a or a
 * surname in -ova is a woman's, a surname in -ski a man's.
 */
export function givenGender({ given, surname }: PersonName): Gender | null {
  if (given === null) return null;
  if (/(?:ova|eva|skaia|ska|ina)$/.test(surname)) return 'F';
  if (/(?:ski|enko|ov|ev)$/.test(surname) && !given.endsWith('a')) return 'M';
  return given.length > 2 && given.endsWith('a') && !MEN_IN_A.has(given) ? 'F' : null;
}
