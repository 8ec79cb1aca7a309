import { words } from './words.ts';

/** Small words inside a person's name: 'Orlo van der Meer', 'Hadi bin Rashan'. */
export const PARTICLES = words(`
  de da di du del della dos das van von der den ter ten te la le bin bint ibn ben al el ul ud abu
  ould zu zur zum vom af av y e do wa wal ag ole arap binti tot
`);

/** 'al-Rashan', 'el-Venn', 'ash-Shahir': a name part that starts with a small article. */
export const ARTICLE_NAME = /^(?:al|el|ul|ad|as|ash|an|ar|at|az|ed|es)[-‐‑’']\p{Lu}/u;

/** What stands before a name without being an office: 'Mr Venn', 'Dr. Roe'. */
export const HONORIFICS = words(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady sheikh shaikh sheikha hon hon.
  fr. rev rev. monsignor msgr msgr. datuk madame monsieur señor herr frau hajji mullah imam ayatollah rabbi sister father sayyid
  sayyida mawlawi maulvi moulvi maulana molla mufti hojatoleslam hojjatoleslam hajiya alhaji hajj haji
  mallam ustaz ustad ustadh shri sri smt smt. pandit swami ato woizero weyzero dato dato' dato’ datin
  encik puan khun monsignore signor signora doña reverend
`);

/** Ranks that stand before a name, with or without a full stop: 'Lt. Col. Orlo Venn'. */
export const RANKS = words(`
  gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt sgt.
  sergeant cmdr cmdr. adm adm. admiral brig brig. brigadier cpl cpl. corporal pvt private marshal
  commodore field-marshal vice-admiral staff-sergeant
`);

/** Ranks whose holders lead: an office in themselves. */
export const HIGH_RANKS = words(
  'gen gen. general col col. colonel adm adm. admiral brig brig. brigadier marshal commodore',
);

/** Suffixes of a name: 'Orlo Venn Jr.' */
export const NAME_SUFFIXES = words('jr jr. sr sr. ii iii iv');

/** Letters behind a name that are no part of it: 'Orlo Venn KC'. */
export const POST_NOMINALS = words('KC QC SC MP MPs MEP MSP OBE CBE MBE DBE KBE GCB PhD MD JP');
