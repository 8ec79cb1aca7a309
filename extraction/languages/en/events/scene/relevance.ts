import { collect } from '../../../../text/collect.ts';
import { isGeneric } from '../drafts/reference.ts';
import { wordSet } from '../text/phrases.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Line } from './line.ts';
import type { Sides } from './sides.ts';

/** Words of war, peace and captivity. */
const CONFLICT = wordSet(
  'war ceasefire truce prisoner prisoners pow pows captive captives captivity hostage hostages ' +
    'detainees invasion troops peace hostilities rebels frontline rebel armistice soldiers fighting ' +
    'occupied withdrawal insurgents militants servicemen shelling demilitarised demilitarized ' +
    'conflict offensive humanitarian fighters military army captured guerrillas guerrilla ' +
    'kidnappers jihadist jihadists paramilitary paramilitaries abducted fallen indirect mediators ' +
    'mediated brokered missing dialogue',
);
/** 'trade war', 'price war': no war. */
const OTHER_WAR = /^(?:trade|price|tariff|bidding|turf|culture|cold|star)$/;
const WAR_OR_CAPTIVITY =
  /^(?:war|ceasefire|truce|peace|hostilities|prisoners|hostages|captives|invasion|armistice)$/;
/** How many different words of conflict make a document one about it. */
const MIN_CONFLICT_WORDS = 2;

/** Whether a document is about war, peace or captives between two sides at all. */
export function isRelevant(lines: readonly Line[], sides: Sides): boolean {
  const held = lines.some(({ words }) => words.some(({ lower }) => HELD.has(lower)));
  const saysSo = (line: Line, trigger: Trigger): boolean =>
    (trigger.strength === 'CERTAIN' && !isGeneric(line, trigger)) ||
    freesForeigners(line, trigger, sides) ||
    handsOver(line, trigger, sides) ||
    comesHome(line, trigger, sides, held);
  return (
    lines.some((line) => line.triggers.some((trigger) => saysSo(line, trigger))) ||
    goesBothWays(lines, sides) ||
    swapsCaptives(lines) ||
    dealsWithMovement(lines, sides) ||
    isOfConflict(lines, sides)
  );
}

/** Whether words of war and the sides of one stand around what is told. */
function isOfConflict(lines: readonly Line[], sides: Sides): boolean {
  const named = new Set(collect(lines, (line) => sides.inLine(line).map(({ side }) => side)));
  const conflict = lines.map((line) => conflictWords(line));
  const different = new Set(conflict.flat()).size;
  const likely = lines.some(({ triggers }) =>
    triggers.some(({ kind, strength }) => kind === 'EXCHANGE' && strength === 'LIKELY'),
  );
  if (likely && different > MIN_CONFLICT_WORDS) return true;
  if (named.size < 2) return false;
  return different >= MIN_CONFLICT_WORDS || lines.some((line) => isBesideWar(line, conflict));
}

function isBesideWar({ triggers, index }: Line, conflict: readonly string[][]): boolean {
  const near = conflict.slice(Math.max(0, index - 1), index + 2).flat();
  return triggers.length > 0 && near.some((word) => WAR_OR_CAPTIVITY.test(word));
}

function conflictWords({ words }: Line): string[] {
  return words
    .filter(({ lower }, i) => CONFLICT.has(lower) && !OTHER_WAR.test(words[i - 1]?.lower ?? ''))
    .map(({ lower }) => lower);
}

/** 'Orrin freed 22 Varnian fishermen': one side lets another's people go. */
function freesForeigners(line: Line, { verb, first, groups }: Trigger, sides: Sides): boolean {
  const { lower, start } = line.words[first]!;
  if (verb === null || !/^(?:free|releas|repatriat)/.test(lower)) return false;
  const giver = sides.inLine(line).findLast(({ end }) => end <= start)?.side;
  const foreign = (code: string | null): boolean =>
    code !== null && sides.ofCountry(code) !== giver;
  return giver !== undefined && groups.some(({ countryCode }) => foreign(countryCode));
}

/** How many sentences from one giving to the other. */
const NEAR_LINES = 4;

/** 'Orrin handed over 23 Varnian fishermen, and Varnia sent six Orrinese rangers home.' */
function goesBothWays(lines: readonly Line[], sides: Sides): boolean {
  return lines.some((line, i) => {
    const near = lines.slice(i, i + NEAR_LINES).flatMap(({ triggers }) => triggers);
    const verbs = near.filter(({ verb, kind, groups }) => {
      return verb !== null && kind === 'EXCHANGE' && groups.some(({ quantity }) => quantity);
    });
    const codes = collect(verbs, ({ groups }) => groups.map(({ countryCode }) => countryCode));
    const receivers = new Set(codes.map((code) => sides.ofCountry(code)).filter(Boolean));
    const acts = new Set(verbs.map(({ act }) => act));
    const named = new Set(sides.inLine(line).map(({ side }) => side));
    return receivers.size > 1 || (acts.has('HANDOVER') && acts.has('RECEIPT') && named.size > 1);
  });
}

/** 'Some 300 prisoners crossed the bridge. The swap was the largest in years.' */
function swapsCaptives(lines: readonly Line[]): boolean {
  const triggers = collect(lines, (line) => line.triggers);
  return (
    triggers.some(({ act, verb }) => act === 'SWAP' && verb === null) &&
    lines.some(({ groups }) =>
      groups.some((group) => group.class === 'CAPTIVE' && group.quantity !== null),
    )
  );
}

/** What an armed movement lets go or talks about is a matter of war. */
function dealsWithMovement(lines: readonly Line[], sides: Sides): boolean {
  return lines.some((line) =>
    line.triggers.some(
      ({ kind, groups, verb }) =>
        sides.inLine(line).some(({ side }) => sides.isMovement(side)) &&
        (kind === 'NEGOTIATION' || (verb !== null && groups.length > 0)),
    ),
  );
}

const HELD = wordSet(
  'held detained jailed imprisoned captured seized missing fallen kidnapped abducted custody ' +
    'captivity detention arrest arrests arrested',
);

const MEDIATION = /^(?:mediation|mediators?|mediated|brokered)$/;

/** 'The 30 Orrinese sailors held in Varnia came home', and the dead that one side hands another. */
function comesHome(
  line: Line,
  { act, groups, verb, first }: Trigger,
  sides: Sides,
  held: boolean,
): boolean {
  const named = new Set(sides.inLine(line).map(({ side }) => side));
  if (!held || verb === null || named.size < 2) return false;
  if (groups.some((group) => group.class === 'BODY')) return true;
  if (act === 'SWAP' || line.words.some(({ lower }) => MEDIATION.test(lower)))
    return groups.length > 0;
  const there = line.words.some(({ lower }) => HELD.has(lower));
  if (/^(?:free|releas)/.test(line.words[first]!.lower) && groups.some(({ quantity }) => quantity))
    return true;
  return (act === 'RECEIPT' || there) && groups.some(({ countryCode }) => countryCode !== null);
}

/** So many bodies or captives that one side hands another come of a conflict. */
const MANY = 10;

/** 'Orrin returned the bodies of 40 men to Varnia'. */
function handsOver(line: Line, { act, strength, groups }: Trigger, sides: Sides): boolean {
  const named = new Set(sides.inLine(line).map(({ side }) => side));
  const many = groups.some(
    ({ quantity }) => (quantity?.value ?? quantity?.low ?? quantity?.high ?? 0) >= MANY,
  );
  const soldiers = act === 'SWAP' && groups.some((group) => group.class === 'SOLDIER');
  const missing = line.words.some(({ lower }) => lower === 'missing');
  if (missing && many && groups.some((group) => group.class === 'BODY')) return true;
  return (strength === 'LIKELY' || soldiers) && many && named.size >= 2;
}
