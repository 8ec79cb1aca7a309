import { remembered } from '../../../text/remembered.ts';
import { NAME_SUFFIXES, PARTICLES } from '../lexicon/name-parts.ts';

/** A person's name cut into comparable parts. */
export interface PersonName {
  /** Skeletons of all parts without particles and suffixes. */
  parts: string[];
  surname: string;
  /** Null where the text gives a single name. */
  given: string | null;
}

/**
 * What is left of a name when the ways to spell it in Latin letters are put aside:
 * 'Zelenskyy' and 'Zelensky' both give 'zelenski'.
 */
const skeletonOf = remembered((part) =>
  part
    .normalize('NFD')
    .replace(/^(?:al|el|ul|ad|as|ash|an|ar|at|az|ed|es)[-‐‑’'](?=\p{L})/iu, '')
    .replace(/[\p{M}.'’ʼ`\-‐‑]/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[yij]+/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/zh/g, 'z')
    .replace(/ck|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ou/g, 'u')
    .replace(/i?e/g, 'e')
    .replace(/(\p{L})\1/gu, '$1'),
);

/** Given names that are one name in two languages, by their skeletons. */
const PAIRS = new Map(
  `volodymyr vladimir, oleksandr alexander aleksandr, serhiy sergei sergey serhii, dmytro dmitry dmitri
   dmitriy, andriy andrei andrey andrii, mykola nikolai nikolay, mykhailo mikhail michael, kyrylo kirill,
   oleksiy alexei aleksei alexey oleksii, yevhen evgeny yevgeny, hryhoriy grigory, pavlo pavel, petro pyotr,
   mohammed muhammad mohamed mohammad mehmet, yousef yusuf youssef joseph, tetiana tatyana tatiana,
   olena elena yelena, natalia nataliya natalya, yuriy yuri yury, vasyl vasily`
    .split(',')
    .flatMap((group) => {
      const names = group.trim().split(/\s+/).map(skeletonOf);
      return names.map((name) => [name, names[0]!] as const);
    }),
);

/** 'Orlo J. van der Meer Jr.' has the surname 'meer' and the given name 'orlo'. */
export function parsePersonName(name: string): PersonName {
  const parts = name
    .split(/\s+/)
    .filter((part) => !PARTICLES.has(part) && !NAME_SUFFIXES.has(part.toLowerCase()))
    .map(skeletonOf)
    .filter((part) => part !== '');
  const surname = parts.at(-1) ?? '';
  return { parts, surname, given: parts.length > 1 ? parts[0]! : null };
}

/** Whether two full names can be one person's: 'O. Venn' and 'Orlo Venn', 'Mykola' and 'Nikolai Venn'. */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname || a.given === null || b.given === null) return false;
  if (isTail(a.parts, b.parts) || isTail(b.parts, a.parts)) return true;
  const [x, y] = [PAIRS.get(a.given) ?? a.given, PAIRS.get(b.given) ?? b.given];
  if (x === y) return true;
  return (x.length === 1 || y.length === 1) && a.given[0] === b.given[0];
}

/** 'Abu Venn' of 'Orlo Abu Venn' */
function isTail(short: readonly string[], long: readonly string[]): boolean {
  const shift = long.length - short.length;
  return shift > 0 && short.every((part, i) => part === long[i + shift]);
}
