import { OFFICIAL_ROLES, PRIVATE_ROLES } from './roles.ts';

/** 'vice-minister', 'co-chair', 'under-secretary' */
const COMPOUND = /^(?:vice|deputy|under|sub|co|ex|first|chief|assistant)[-‐‑]/;

/** Whether a lower-cased noun is a public office, also with a rank in front: 'vice-minister'. */
export function isPublicRole(lower: string): boolean {
  return OFFICIAL_ROLES.has(lower) || OFFICIAL_ROLES.has(lower.replace(COMPOUND, ''));
}

/** Whether a lower-cased word is the head noun of a role: 'minister', 'analyst'. */
export function isRoleHead(lower: string): boolean {
  return isPublicRole(lower) || PRIVATE_ROLES.has(lower);
}
