import type { Trigger, VerbForm } from './trigger.ts';

/** What an exchange verb needs beside it to be one. */
export interface ExchangeVerb {
  act: Extract<Trigger['act'], 'SWAP' | 'HANDOVER' | 'RECEIPT'>;
  form: VerbForm;
  /** A word that must follow within a few words: 'brought … home'. */
  particle: ReadonlySet<string> | null;
}

const HOME = new Set(['home', 'back', 'captivity', 'homeland']);
const BACK = new Set(['back']);
const WAY = new Set([...HOME, 'way', 'direction', 'directions']);
const OVER = new Set(['over', 'back', 'up']);
const TO = new Set(['over', 'back', 'to']);
const GO = new Set(['go']);
const FREE = new Set(['free']);

/** Base form, present, past, form in -ing, a participle unlike the past; act; particle. */
const VERBS: readonly (readonly [string, ExchangeVerb['act'], ReadonlySet<string> | null])[] = [
  ['exchange exchanges exchanged exchanging', 'SWAP', null],
  ['swap swaps swapped swapping', 'SWAP', null],
  ['trade trades traded trading', 'SWAP', null],
  ['release releases released releasing', 'HANDOVER', null],
  ['free frees freed freeing', 'HANDOVER', null],
  ['liberate liberates liberated liberating', 'HANDOVER', null],
  ['repatriate repatriates repatriated repatriating', 'HANDOVER', null],
  ['transfer transfers transferred transferring', 'HANDOVER', null],
  ['deliver delivers delivered delivering', 'HANDOVER', null],
  ['return returns returned returning', 'HANDOVER', null],
  ['hand hands handed handing', 'HANDOVER', TO],
  ['turn turns turned turning', 'HANDOVER', OVER],
  ['give gives gave giving given', 'HANDOVER', OVER],
  ['send sends sent sending', 'HANDOVER', HOME],
  ['set sets set setting', 'HANDOVER', FREE],
  ['carry carries carried carrying', 'HANDOVER', null],
  ['fly flies flew flying flown', 'HANDOVER', HOME],
  ['let lets let letting', 'HANDOVER', GO],
  ['walk walks walked walking', 'HANDOVER', FREE],
  ['bring brings brought bringing', 'RECEIPT', HOME],
  ['come comes came coming', 'RECEIPT', HOME],
  ['go goes went going gone', 'RECEIPT', WAY],
  ['cross crosses crossed crossing', 'RECEIPT', WAY],
  ['get gets got getting', 'RECEIPT', HOME],
  ['take takes took taking', 'RECEIPT', BACK],
  ['have has had having', 'RECEIPT', BACK],
  ['win wins won winning', 'RECEIPT', BACK],
  ['welcome welcomes welcomed welcoming', 'RECEIPT', HOME],
  ['receive receives received receiving', 'RECEIPT', null],
  ['recover recovers recovered recovering', 'RECEIPT', null],
];

const FORMS: readonly VerbForm[] = ['BASE', 'PRESENT', 'PAST', 'ING', 'PAST'];

/** Every form of every verb that may hand people or bodies over; the past wins over the base. */
export const EXCHANGE_VERBS: ReadonlyMap<string, ExchangeVerb> = new Map(
  VERBS.flatMap(([forms, act, particle]) =>
    forms
      .split(' ')
      .map((word, i): [string, ExchangeVerb] => [word, { act, form: FORMS[i]!, particle }]),
  ),
);
