import { collect } from '../../../../text/collect.ts';
import { formsOf, type VerbForm } from '../text/verb-forms.ts';
import {
  aboard,
  type Complement,
  either,
  oneOf,
  outOfCaptivity,
  toFamily,
  toFrontier,
  toPlace,
} from './complements.ts';

/** Whom a verb must hand over to tell of an exchange: anyone, only captives or the dead, the dead. */
export type HandedOver = 'ANYONE' | 'CAPTIVES' | 'DEAD';

/** One sense in which a verb tells of an exchange. */
export interface ExchangeVerb {
  act: 'SWAP' | 'HANDOVER' | 'RECEIPT';
  form: VerbForm;
  /** What must follow within a few words: 'brought … home'. */
  complement: Complement | null;
  of: HandedOver;
  /** Whether those who are freed may be its subject without a passive: 'came home'. */
  moves: boolean;
}

const home = oneOf('home back captivity homeland');
const back = oneOf('back');
const anyWay = either(home, oneOf('way direction directions'), toFrontier);
const over = oneOf('over back up');
const overTo = oneOf('over back to');
const carried = either(home, toFrontier, aboard);

type Frame = readonly [
  verbs: string,
  act: ExchangeVerb['act'],
  complement: Complement | null,
  of: HandedOver,
];

/** Verbs whose subject gives or gets and whose object is handed over. */
const TRANSITIVE: readonly Frame[] = [
  ['exchange|swap', 'SWAP', null, 'ANYONE'],
  ['trade', 'SWAP', null, 'CAPTIVES'],
  ['release|free|liberate|repatriate|transfer', 'HANDOVER', null, 'ANYONE'],
  ['deliver|discharge|surrender', 'HANDOVER', null, 'CAPTIVES'],
  ['hand|pass', 'HANDOVER', overTo, 'ANYONE'],
  ['turn|give gave given', 'HANDOVER', over, 'ANYONE'],
  ['send sent|dispatch', 'HANDOVER', home, 'ANYONE'],
  ['send sent|dispatch|put put', 'HANDOVER', either(toFrontier, aboard), 'CAPTIVES'],
  ['set set', 'HANDOVER', oneOf('free loose'), 'ANYONE'],
  ['let let', 'HANDOVER', oneOf('go'), 'ANYONE'],
  ['carry', 'HANDOVER', null, 'CAPTIVES'],
  ['fly flew flown', 'HANDOVER', home, 'ANYONE'],
  ['escort|drive drove driven|bus|ferry|airlift', 'HANDOVER', carried, 'CAPTIVES'],
  ['take took taken', 'HANDOVER', either(toFrontier, oneOf('home')), 'CAPTIVES'],
  ['bring brought', 'RECEIPT', home, 'ANYONE'],
  ['bring brought', 'RECEIPT', toFrontier, 'CAPTIVES'],
  ['get got|take took taken|have had|win won|want', 'RECEIPT', back, 'ANYONE'],
  ['get got|welcome', 'RECEIPT', home, 'ANYONE'],
  ['receive', 'RECEIPT', null, 'ANYONE'],
  ['take took taken', 'RECEIPT', oneOf('delivery receipt'), 'CAPTIVES'],
  ['recover|retrieve|collect', 'RECEIPT', null, 'DEAD'],
  ['collect|fetch|retrieve', 'RECEIPT', either(home, toFrontier), 'CAPTIVES'],
  ['reunite', 'RECEIPT', toFamily, 'CAPTIVES'],
];

/** Verbs whose subject is who was freed. */
const MOVING: readonly Frame[] = [
  ['return', 'HANDOVER', null, 'ANYONE'],
  ['walk', 'HANDOVER', oneOf('free'), 'ANYONE'],
  ['come came|get got', 'RECEIPT', home, 'ANYONE'],
  ['go went gone|cross', 'RECEIPT', anyWay, 'ANYONE'],
  ['walk|step|travel|march|ride rode ridden', 'RECEIPT', anyWay, 'CAPTIVES'],
  ['cross', 'RECEIPT', either(toPlace, oneOf('bridge border frontier line')), 'CAPTIVES'],
  ['arrive|land|fly flew flown', 'RECEIPT', home, 'CAPTIVES'],
  ['leave left|regain|gain|win won', 'RECEIPT', outOfCaptivity, 'ANYONE'],
];

/** Every form of every verb that may hand people or bodies over, with its senses. */
export const EXCHANGE_VERBS: ReadonlyMap<string, readonly ExchangeVerb[]> = byForm([
  ...sensesOf(TRANSITIVE, false),
  ...sensesOf(MOVING, true),
]);

function sensesOf(frames: readonly Frame[], moves: boolean): [string, ExchangeVerb][] {
  return collect(frames, ([verbs, act, complement, of]) =>
    verbs
      .split('|')
      .flatMap((verb) => [...new Map(formsOf(verb))])
      .map(([word, form]): [string, ExchangeVerb] => [word, { act, form, complement, of, moves }]),
  );
}

function byForm(senses: readonly [string, ExchangeVerb][]): Map<string, ExchangeVerb[]> {
  const forms = new Map<string, ExchangeVerb[]>();
  for (const [word, sense] of senses) forms.set(word, [...(forms.get(word) ?? []), sense]);
  return forms;
}
