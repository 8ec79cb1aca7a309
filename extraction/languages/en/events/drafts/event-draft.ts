import type { EventStatus, FuzzyDate, PlaceMention } from '../../../../types.ts';
import type { CountDraft } from '../counts/count-draft.ts';
import type { Helper } from '../roles/helpers.ts';
import type { Line } from '../scene/line.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Reference } from './reference.ts';

/** What one trigger and its sentence say of an event. */
export interface EventDraft {
  line: Line;
  trigger: Trigger;
  reference: Reference;
  /** Null where the words say nothing of how far it has come. */
  status: EventStatus | null;
  date: FuzzyDate | null;
  /** The day on which the lead reports what has happened; the event's own where none is given. */
  reported: FuzzyDate | null;
  /** Whether the words name the whole exchange of which they tell a stage. */
  whole: boolean;
  places: PlaceMention[];
  counts: CountDraft[];
  helpers: Helper[];
  /** Keys of the sides that its clause names as acting. */
  sides: string[];
}
