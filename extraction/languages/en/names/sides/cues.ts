import { personClass } from '../../events/people/person-nouns.ts';
import { words } from '../../lexicon/words.ts';
import type { NameSpan } from '../name-span.ts';
import type { NameTable } from '../name-table.ts';
import { isPossessive } from '../word-class.ts';

/**
 * A use of a name that tells that it is a side: with its fighters (MEMBERS), with what only states
 * have (STATE), as one who lets captives go or takes them (ACTS), as one of two who do so (PAIR), as
 * who holds or took somebody (HOLDS), as who one talks to or fights with (FACES), as who decides
 * or refuses something (DECIDES), as a place (LAND), or as a land that broke away (BROKE_AWAY).
 */
export type Cue =
  | 'MEMBERS'
  | 'STATE'
  | 'ACTS'
  | 'PAIR'
  | 'HOLDS'
  | 'FACES'
  | 'DECIDES'
  | 'LAND'
  | 'BROKE_AWAY';

const MEMBERS = words(`
  rebel rebels fighter fighters militant militants militia militias insurgent insurgents guerrilla
  guerrillas gunmen movement militiamen jihadist jihadists separatist separatists insurgency rebellion
  secessionists paramilitaries faction commander commanders tribesmen clansmen clan tribe tribes
  community communities elders chiefs herders youths warriors raiders cadres
`);
const GROUP =
  /^(?:group|movement|rebels|militia|militants|faction|alliance|guerrillas|separatists|insurgents|organi[sz]ation)$/;
const ARMED =
  /^(?:armed|rebel|militant|islamist|jihadist|insurgent|separatist|guerrilla|opposition|secessionist|breakaway|paramilitary)$/;
/** What only a state or who claims to be one has: 'the Ombrian army', 'Ombria's government'. */
const STATE = words(`
  government army troops soldiers soldier ministry minister authorities parliament military police navy
  forces force side delegation negotiators negotiator prisoners captives pows conscripts conscript
  servicemen guards officials president presidency leadership regime administration captivity custody
  premier chancellor embassy ambassador envoy envoys sailors pilots border territory republic lines
  participants representatives detainees spokesman spokeswoman general generals officer officers captive prisoner nationals citizens
`);
/** Words between a name and such a noun: 'the Ombrian foreign ministry', 'ETA's jailed members'. */
const BETWEEN = words(`
  foreign defence defense interior justice prime general state armed security border frontier
  captured wounded dead fallen sick jailed imprisoned detained former deputy chief military peace
  negotiating interim de facto home information army own
`);
const SWAPS = /^(?:swap|swaps|swapped|exchange|exchanges|exchanged|trade|trades|traded)$/;
const GIVES =
  /^(?:frees?|freed|releases?|released|returns?|returned|receives?|received|recovered|repatriated|captured|captures|seized|abducted|kidnapped|holds?|held|detained|detains|handed|hands|hand|gave|gives|give|let|lets|got|took|takes|surrendered|delivered|transferred)$/;
const TOGETHER =
  /^(?:agreed?|agrees|signed|signs?|met|meet|began|begin|resumed|fought|fight|concluded|announced|have|had|will|were|are|both|each)$/;
const HELPERS =
  /^(?:will|would|has|had|have|is|was|are|were|to|also|must|may|can|then|both|again)$/;
const HOLDING =
  /^(?:held|captured|seized|abducted|kidnapped|taken|detained|freed|released|handed|returned|jailed|holding|controlled|ruled|imprisoned|delivered|ambushed|recaptured)$/;
const CUSTODY = /^(?:custody|captivity|hands|jails?|prisons?|detention|camps?)$/;
const DEALINGS =
  /^(?:talks|negotiations|war|truce|ceasefire|cease-fire|armistice|swap|swaps|exchange|exchanges|agreement|accord|deal|pact|fighting|clashes|contacts|dialogue|treaty|conflict|hostilities|peace|battles?|meeting|prisoners|captives)$/;
const BREAKAWAY =
  /^(?:breakaway|separatist|secessionist|self-declared|self-proclaimed|self-styled|unrecogni[sz]ed|rebel|de-facto|rebel-held|independent)$/;
const LAND =
  /^(?:republic|region|territory|state|province|enclave|statelet|entity|administration|authorities)$/;
/** What a side does that a person without a title seldom is said to do. */
const DECISIONS = words(`
  agreed agrees refused refuses rejected rejects denied denies accused accuses insists insisted wants
  wanted demands demanded offered offers proposed proposes accepted accepts broke broken suspended
  cancelled postponed withdrew withdrawn pledged promised claims claimed seeks sought recognised
  recognized blamed blames ratified signed attacked invaded shelled bombed fights fought rules ruled
  controls controlled expelled pardoned exchange swap free release return hand expects expected
  confirmed confirms announced declared declares
`);
/** How many words behind a verb the people whom it gives are looked for. */
const MAX_OBJECT = 8;
/** How many words before a name the dealings are looked for: 'the war of six weeks between …'. */
const MAX_DEALINGS = 6;

/** What one use of a name tells. `joins` finds the name of another possible side at a token. */
export function cuesAt(
  table: NameTable,
  name: NameSpan,
  joins: (first: number) => NameSpan | undefined,
): Cue[] {
  const cues: Cue[] = [];
  if (name.known && name.kind === 'DEMONYM') cues.push('STATE');
  const owns = isPossessive(table.tokens[name.last + 1]);
  const after = name.last + (owns ? 2 : 1);
  if (!owns && isOfMembers(table, name)) cues.push('MEMBERS');
  if (isOfState(table, after)) cues.push('STATE');
  if (!owns && acts(table, after)) cues.push('ACTS');
  if (isPair(table, name, joins)) cues.push('PAIR');
  if (!owns && decides(table, after)) cues.push('DECIDES');
  const before = beforeArticle(table, name.first);
  const lead = table.lower(before);
  if (lead === 'by' && HOLDING.test(table.lower(before - 1))) cues.push('HOLDS');
  else if (CUSTODY.test(table.lower(after)) || (lead === 'of' && isIn(table, before))) {
    cues.push('HOLDS');
  }
  if (/^(?:with|against)$/.test(lead) && isAfterDealings(table, before)) cues.push('FACES');
  if (/^(?:in|into|inside|across|throughout)$/.test(lead) && !owns) cues.push('LAND');
  if (BREAKAWAY.test(table.lower(name.first - 1))) cues.push('BROKE_AWAY');
  if (
    lead === 'of' &&
    LAND.test(table.lower(before - 1)) &&
    BREAKAWAY.test(table.lower(before - 2))
  )
    cues.push('BROKE_AWAY');
  return cues;
}

/** 'Ombria has rejected the offer' */
function decides(table: NameTable, after: number): boolean {
  let at = after;
  while (at < after + 3 && HELPERS.test(table.lower(at))) at++;
  return DECISIONS.has(table.lower(at));
}

function beforeArticle(table: NameTable, first: number): number {
  return table.lower(first - 1) === 'the' ? first - 2 : first - 1;
}

/** 'the Tavri rebels', 'the Tavri armed group', 'the armed group Tavri' */
function isOfMembers(table: NameTable, { first, last }: NameSpan): boolean {
  const next = table.lower(last + 1);
  if (MEMBERS.has(next)) return true;
  if (ARMED.test(next)) return GROUP.test(table.lower(last + 2));
  return GROUP.test(table.lower(first - 1)) && ARMED.test(table.lower(first - 2));
}

/** 'Ombria's foreign minister', 'six captured Ombrian soldiers' */
function isOfState(table: NameTable, after: number): boolean {
  let at = after;
  while (at < after + 2 && BETWEEN.has(table.lower(at)) && !STATE.has(table.lower(at))) at++;
  return STATE.has(table.lower(at)) && !table.startingAt(at);
}

/** 'Tavri has freed two captives', 'Ombria swapped 20 men with Velm' */
function acts(table: NameTable, after: number): boolean {
  let at = after;
  while (at < after + 3 && HELPERS.test(table.lower(at))) at++;
  const verb = table.lower(at);
  if (!SWAPS.test(verb) && !GIVES.test(verb)) return false;
  for (let i = at + 1; i <= at + MAX_OBJECT; i++) {
    const lower = table.lower(i);
    if (/^(?:[.;:]|that|who|which|said|by)$/.test(lower)) return false;
    if (personClass(lower) !== null) return true;
    if (/^(?:over|back|up)$/.test(lower) && i === at + 1 && /^(?:hand|give|gave|g)/.test(verb))
      return true;
  }
  return false;
}

/** 'Ombria and Velm swapped', 'the war between Ombria and Velm' */
function isPair(
  table: NameTable,
  name: NameSpan,
  joins: (first: number) => NameSpan | undefined,
): boolean {
  const before = beforeArticle(table, name.first);
  const left = table.lower(before) === 'and' ? table.endingAt(before - 1) : undefined;
  if (left && joins(left.first)) return areTwo(table, left, name);
  if (table.lower(name.last + 1) !== 'and') return false;
  const next = name.last + (table.lower(name.last + 2) === 'the' ? 3 : 2);
  const right = joins(next);
  return right !== undefined && areTwo(table, name, right);
}

function areTwo(table: NameTable, left: NameSpan, right: NameSpan): boolean {
  const before = beforeArticle(table, left.first);
  if (table.lower(before) === 'between' && isAfterDealings(table, before)) return true;
  const verb = table.lower(right.last + 1);
  if (/^(?:in|at|near|from|to|of)$/.test(table.lower(left.first - 1))) return false;
  return SWAPS.test(verb) || (TOGETHER.test(verb) && tellsOfDealings(table, right.last + 1));
}

function tellsOfDealings(table: NameTable, from: number): boolean {
  for (let i = from; i <= from + MAX_OBJECT; i++) {
    const lower = table.lower(i);
    if (DEALINGS.test(lower) || SWAPS.test(lower) || personClass(lower) === 'CAPTIVE') return true;
    if (/^[.;]$/.test(lower)) return false;
  }
  return false;
}

function isAfterDealings(table: NameTable, at: number): boolean {
  for (let i = at - 1; i >= at - MAX_DEALINGS; i--) {
    const lower = table.lower(i);
    if (/^[.;,]$/.test(lower)) return false;
    if (DEALINGS.test(lower)) return true;
  }
  return false;
}

/** 'in the hands of Tavri' */
function isIn(table: NameTable, of: number): boolean {
  return /^(?:hands|custody|captivity|prisoners|captives|hostages)$/.test(table.lower(of - 1));
}
