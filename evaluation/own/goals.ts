/** The height that each measure of a report is to reach, in per cent; what is left out has none. */
export interface ReportGoals {
  officials: number;
  positions: number;
  countries?: number;
  quotes: number;
  speakers: number;
  events: number;
  statuses: number;
  dates?: number;
  counts: number;
  /** The most, in points; none for reports that the rules were written on. */
  calibration?: number;
}

/** For the dispatches that the rules are developed on. */
export const DEVELOPMENT_GOALS: ReportGoals = {
  officials: 95,
  positions: 90,
  countries: 95,
  quotes: 97,
  speakers: 95,
  events: 92,
  statuses: 90,
  dates: 90,
  counts: 90,
};

/** For reports that nobody looks at while the rules are written. */
export const UNSEEN_GOALS: ReportGoals = {
  officials: 90,
  positions: 85,
  quotes: 95,
  speakers: 90,
  events: 80,
  statuses: 80,
  counts: 75,
  calibration: 5,
};
