import { words } from './words.ts';

/** Months, weekdays and feasts: written with a capital, never part of a person's name. */
export const CALENDAR = words(`
  january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
  fridays saturdays sundays christmas easter ramadan eid nowruz hanukkah passover pentecost lent
  thanksgiving halloween advent yuletide a.d. b.c. a.m. p.m.
`);
