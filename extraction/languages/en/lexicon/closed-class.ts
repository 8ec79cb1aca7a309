import { words } from './words.ts';

/** Words of the closed classes and of time, which open sentences with a capital: 'Both Venn and Lind'. */
export const CLOSED_CLASS = words(`
  the a an this that these those he she it they we you i his her its their our my your in on at by for
  from with without of to into over under after before since until during while when where why how what
  which who whose if unless though although because as but and or nor so yet not no all both some many
  most more much few several each every any other another such only even also still just then now here
  there today yesterday tomorrow later earlier meanwhile however moreover instead once again first last
  next former new one two three four five six seven eight nine ten about around among between against
  despite like unlike per via within across along behind beyond near off out up down is are was were has
  have had will would can could may might must should do does did said says
`);
