import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import type { WrittenDay } from './written-day.ts';

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Names of feasts and accords are no days of the week: 'the Good Friday agreement'. */
const NAMED = /(?:Good|Black|Bloody|Holy|Easter|Palm|Ash|Cyber|Super|Shrove|Whit|Maundy) $/;

const WEEKDAY =
  /\b(?:(last|past|previous|this|this coming|coming|next) )?((?:sun|mon|tues|wednes|thurs|fri|satur)day)(?:(?:'s|’s)? (?:early |late )?(?:morning|afternoon|evening|night)\b)?/gi;

/** The days of the week that a text names: 'on Sunday', 'next Tuesday night'. */
export function weekdays(text: string): WrittenDay[] {
  if (!/day/i.test(text)) return [];
  return collect(matchesOf(text, WEEKDAY), (match): WrittenDay[] => {
    const { index } = match;
    if (NAMED.test(text.slice(Math.max(0, index - 8), index)) || /^s\b/.test(after(text, match)))
      return [];
    const weekday = NAMES.indexOf(match[2]!.toLowerCase());
    const which = match[1]?.toLowerCase();
    return [
      { kind: 'WEEKDAY', start: index, end: index + match[0].length, weekday, which: meant(which) },
    ];
  });
}

/** 'on Sundays' names no single day. */
function after(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return text.slice(end, end + 2);
}

function meant(which: string | undefined): 'LAST' | 'THIS' | 'NEXT' | null {
  if (which === undefined) return null;
  if (/^(?:last|past|previous)$/.test(which)) return 'LAST';
  return which === 'this' ? 'THIS' : 'NEXT';
}
