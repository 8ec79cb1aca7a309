import { findingText } from './finding.ts';
import type { Impact } from './impact.ts';
import type { Plan } from './plan.ts';

const SHOWN = 12;

/** Lines under a heading, shortened where there are very many. */
function section(heading: string, lines: string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, SHOWN).map((line) => `    ${line}`);
  const rest = lines.length - shown.length;
  return [heading, ...shown, ...(rest > 0 ? [`    and ${rest} more`] : [])];
}

/** True where clients that are right today would get errors. */
export function isBreaking(impact: Impact | null): boolean {
  return impact !== null && impact.breaking.length + impact.broken.length > 0;
}

/** What a plan says, line by line, the worst last. */
export function reportOf({ findings, impact }: Plan): string[] {
  const order = { warning: 0, error: 1 };
  const sorted = [...findings].sort((a, b) => order[a.level] - order[b.level]);
  return [
    ...section('added for clients:', impact?.added ?? []),
    ...section('a careless client may stumble over:', impact?.dangerous ?? []),
    ...sorted.map(findingText),
    ...section('breaks clients:', impact?.breaking ?? []),
    ...section(
      'breaks published operations:',
      (impact?.broken ?? []).map(({ operation, reason }) => `${operation}: ${reason}`),
    ),
  ];
}
