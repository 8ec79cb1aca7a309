import type { Token } from '../../../text/tokens.ts';
import { ORGANIZATION_HEADS } from '../lexicon/heads.ts';
import type { NameSpan } from './name-span.ts';
import { isNameWord, isPossessive } from './word-class.ts';

/** Groups of people that bodies are called after: 'the Farmers' Union', 'the Orrin People's Army'. */
const COLLECTIVE =
  /^(?:people|workers|farmers|peasants|women|men|children|veterans|citizens|teachers|doctors|students|lawyers|journalists|fishermen|miners|mothers|families|prisoners|detainees|soldiers|refugees|bishops|elders|officers|employers|youth|nation)$/;

/** How many words of such a name may stand before the owner. */
const MAX_LEAD = 5;

/**
 * Makes one name of the parts on both sides of an owner inside a body's name: 'New People's Army',
 * 'Orrin Workers' Party'; `names` are sorted by start.
 */
export function joinOwned(
  names: readonly NameSpan[],
  tokens: readonly Token[],
  body: string,
  opens: (index: number) => boolean,
): NameSpan[] {
  const joined: NameSpan[] = [];
  const byFirst = new Map(names.map((name) => [name.first, name]));
  let taken = -1;
  for (const name of ownedNames(tokens, byFirst, opens)) {
    if (name.first <= taken) continue;
    taken = name.last;
    const { start, end } = name;
    joined.push({ ...name, name: body.slice(start, end) });
  }
  if (joined.length === 0) return [...names];
  return merged(names, joined);
}

function* ownedNames(
  tokens: readonly Token[],
  byFirst: ReadonlyMap<number, NameSpan>,
  opens: (index: number) => boolean,
): Generator<NameSpan> {
  for (let i = 1; i < tokens.length - 1; i++) {
    const owner = tokens[i - 1]!;
    if (!owner.capital || !COLLECTIVE.test(owner.lower) || !isOwnerSign(tokens, i)) continue;
    const last = endOf(tokens, byFirst, i + 1);
    if (last === null) continue;
    const first = startOf(tokens, i - 1, opens);
    if (byFirst.get(first)?.last === last) continue;
    const countryCode = codeIn(byFirst, first, last);
    const span = { start: tokens[first]!.start, end: tokens[last]!.end };
    yield { first, last, kind: 'ORGANIZATION', name: '', countryCode, known: false, ...span };
  }
}

/** The sign of an owner, also behind a plural: 'Workers''. */
function isOwnerSign(tokens: readonly Token[], i: number): boolean {
  if (isPossessive(tokens[i])) return true;
  return /^['’]$/.test(tokens[i]!.text) && tokens[i - 1]!.end === tokens[i]!.start;
}

/** The last token of the body named behind the owner: 'Army', 'Liberation Front'. */
function endOf(
  tokens: readonly Token[],
  byFirst: ReadonlyMap<number, NameSpan>,
  first: number,
): number | null {
  const name = byFirst.get(first);
  if (name?.kind === 'ORGANIZATION') return name.last;
  const [token, next] = [tokens[first]!, tokens[first + 1]];
  if (!isNameWord(token)) return null;
  if (token.lower === 'affairs') return first;
  if (next && isNameWord(next) && ORGANIZATION_HEADS.has(next.lower)) return first + 1;
  return ORGANIZATION_HEADS.has(token.lower) ? first : null;
}

function startOf(
  tokens: readonly Token[],
  owner: number,
  opens: (index: number) => boolean,
): number {
  let first = owner;
  for (let i = owner - 1; i >= Math.max(0, owner - MAX_LEAD) && !opens(i + 1); i--) {
    const token = tokens[i]!;
    if (isNameWord(token) && !/^(?:the|a|an)$/.test(token.lower)) first = i;
    else if (!/^(?:for|of)$/.test(token.text) || !isHead(tokens[i - 1])) break;
  }
  return first;
}

/** 'Committee' in 'National Committee for Prisoners' Affairs' */
function isHead(token: Token | undefined): boolean {
  return token?.capital === true && ORGANIZATION_HEADS.has(token.lower);
}

function codeIn(
  byFirst: ReadonlyMap<number, NameSpan>,
  first: number,
  last: number,
): string | null {
  for (let i = first; i <= last; i++) {
    const code = byFirst.get(i)?.countryCode;
    if (code) return code;
  }
  return null;
}

/** All names that no joined name covers, with the joined ones among them. */
function merged(names: readonly NameSpan[], joined: readonly NameSpan[]): NameSpan[] {
  const all: NameSpan[] = [];
  let next = 0;
  for (const name of names) {
    while (next < joined.length && joined[next]!.last < name.first) all.push(joined[next++]!);
    const cover = joined[next];
    if (!cover || name.last < cover.first) all.push(name);
  }
  return all.concat(joined.slice(next));
}
