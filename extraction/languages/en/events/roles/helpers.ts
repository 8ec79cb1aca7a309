import { remembered } from '../../../../text/remembered.ts';
import type { Role } from '../../../../types.ts';
import type { Line } from '../scene/line.ts';
import { type Agent, listBefore, listFrom } from './agents.ts';

/** One who helps an event along, with the words that say so. */
export interface Helper {
  key: string;
  role: Extract<Role, 'MEDIATOR' | 'HOST' | 'SIGNATORY' | 'GUARANTOR'>;
  /** Index of the word that gives the role. */
  at: number;
}

/** Words that give a role to those before them or, after 'by', to those behind them. */
const VERBS: readonly (readonly [Helper['role'], RegExp])[] = [
  [
    'MEDIATOR',
    /^(?:mediated|mediates|mediate|mediating|brokered|brokers|broker|brokering|facilitated|facilitates|helped|helps)$/,
  ],
  ['HOST', /^(?:hosted|hosts|host|hosting|chaired|chairs)$/],
  ['SIGNATORY', /^(?:signed|signs)$/],
  ['GUARANTOR', /^(?:guaranteed|guarantees)$/],
];
/** Nouns that give a role to those before them or, after 'of', 'by' or 'from', behind them. */
const NOUNS: readonly (readonly [Helper['role'], RegExp])[] = [
  [
    'MEDIATOR',
    /^(?:mediation|mediators?|intermediary|intermediaries|brokers|facilitation|go-between|offices|auspices|assistance|help)$/,
  ],
  ['GUARANTOR', /^guarantors?$/],
  ['HOST', /^(?:hosts?|chairmanship)$/],
];

/** Who mediated, hosted, signed or guaranteed, as one line says: 'brokered by Orrin'. */
export function helpersIn(line: Line, agents: readonly Agent[]): Helper[] {
  if (agents.length === 0) return [];
  const found: Helper[] = [];
  for (let at = 0; at < line.words.length; at++) {
    const { verb, noun } = rolesOf(line.words[at]!.lower);
    if (verb) found.push(...helpers(verb, at, byVerb(line, agents, at)));
    else if (noun) found.push(...helpers(noun, at, byNoun(line, agents, at)));
  }
  return found;
}

/** The roles that a word gives as a verb and as a noun. */
const rolesOf = remembered((lower) => ({
  verb: VERBS.find(([, pattern]) => pattern.test(lower))?.[0],
  noun: NOUNS.find(([, pattern]) => pattern.test(lower))?.[0],
}));

function helpers(role: Helper['role'], at: number, agents: readonly Agent[]): Helper[] {
  return agents.map(({ key }) => ({ key, role, at }));
}

function byVerb(line: Line, agents: readonly Agent[], at: number): Agent[] {
  if (line.words[at + 1]?.lower === 'by') return listFrom(line, agents, at + 2);
  if (line.words[at]!.joined) return agents.filter(({ end }) => end === at);
  if (/^help/.test(line.words[at]!.lower) && !helpsOut(line, at)) return [];
  if (/^(?:was|were|be|been|being)$/.test(line.words[at - 1]?.lower ?? '')) return [];
  return listBefore(line, agents, at);
}

/** 'Orrin helped to arrange the swap', but not 'Orrin helped its farmers'. */
function helpsOut({ words }: Line, at: number): boolean {
  const next = words[at + 1]?.lower === 'to' ? at + 2 : at + 1;
  return /^(?:arrange|broker|mediate|secure|organi[sz]e|negotiate|facilitate|bring)$/.test(
    words[next]?.lower ?? '',
  );
}

function byNoun(line: Line, agents: readonly Agent[], at: number): Agent[] {
  const { lower } = line.words[at]!;
  const next = line.words[at + 1]?.lower ?? '';
  if (/^(?:of|by|from)$/.test(next)) {
    const behind = listFrom(line, agents, at + 2);
    if (behind.length > 0) return behind;
  }
  if (/^(?:assistance|help|offices|hosts?)$/.test(lower)) return [];
  const covering = agents.find(({ first, end }) => first < at && end === at + 1);
  if (covering) return [...listBefore(line, agents, covering.first), covering];
  const before = listBefore(line, agents, describedFrom(line, at));
  if (before.length > 0) return before;
  const after = listFrom(line, agents, at + 1);
  return after.length > 0 ? after : actingAs(line, agents, at);
}

/** 'with active Turkish mediation': describing words may stand between. */
function describedFrom({ words }: Line, at: number): number {
  return /^['’]s?$/.test(words[at - 1]?.text ?? '') ? at - 1 : at;
}

/** 'Orrin acted as a mediator', 'thanked Orrin for its mediation'. */
function actingAs(line: Line, agents: readonly Agent[], at: number): Agent[] {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const { lower } = line.words[i]!;
    if (/^(?:acted|acting|acts|served|serving|serves)$/.test(lower))
      return listBefore(line, agents, i);
    if (lower === 'for') return listBefore(line, agents, i);
  }
  return [];
}
