import type { PositionMention } from '../../../types.ts';
import { PRIVATE_HEADS } from '../lexicon/heads.ts';
import { HIGH_RANKS, RANKS } from '../lexicon/name-parts.ts';
import { isPublicRole } from '../lexicon/public-roles.ts';
import { PRIVATE_ROLES } from '../lexicon/roles.ts';
import type { Role } from '../positions/position.ts';

/** Offices whose holder may as well lead a company or a club. */
const EITHER =
  /^(?:president|head|chief|chairman|chairwoman|chairperson|chair|director|director-general|leader|member|officer|secretary|coordinator|spokesman|spokeswoman|spokesperson|adviser|advisor|aide|co-chair|administrator|strategist|candidate|inspector|vice-president|treasurer|judge|representative|co-chairman|deputy)$/;

/** Private matters that take away the office from such a head: 'family spokesman', 'club president'. */
const PRIVATE_TITLE =
  /\b(?:club|federation|union|family|company|firm|team|film|theatre|theater|football|university|college|school|fan|band|bank|studio|newspaper|magazine|festival|museum|orchestra|choir|research|studies|programme|program|executive|creative|artistic|editorial|marketing|sales|strategist)\b/;

/** Public matters all the same: 'head of the negotiating team'. */
const PUBLIC_TITLE =
  /chief executive of the|\b(?:negotiating|government|delegation|peace|rescue|presidential|ministry)\b/;

/** Heads that are an office only of something public: 'head of the delegation', not 'the director'. */
const NEEDS_BODY =
  /^(?:director|chairman|chairwoman|chairperson|chair|leader|member|officer|head|coordinator|administrator|inspector|strategist|candidate|treasurer|co-chair|co-chairman)$/;

const PUBLIC_BODY =
  /\b(?:delegation|office|council|committee|commission|parliament|ministry|army|military|staff|agency|government|police|service|opposition|mission|movement|department|navy|party|bureau|faction|rebel|intelligence|team)\b/;

function hasBody({ organization, countryCode, title }: PositionMention): boolean {
  return organization !== null || countryCode !== null || PUBLIC_BODY.test(title);
}

/** Whether a role is a public office or speaks for an institution. */
export function isOfficialRole(role: Pick<Role, 'head' | 'position' | 'ofSide'>): boolean {
  const { head, position } = role;
  if (RANKS.has(head) && !isPublicRole(head)) return HIGH_RANKS.has(head);
  if (PRIVATE_ROLES.has(head) || !isPublicRole(head)) return false;
  if (!EITHER.test(head)) return true;
  const title = position.title.toLowerCase();
  if (PRIVATE_TITLE.test(title) && !PUBLIC_TITLE.test(title)) return false;
  if (NEEDS_BODY.test(head) && !hasBody(position) && !role.ofSide) return false;
  const last = position.organization?.toLowerCase().split(' ') ?? [];
  return (
    /red (?:cross|crescent)/.test(last.join(' ')) || !last.some((word) => PRIVATE_HEADS.has(word))
  );
}
