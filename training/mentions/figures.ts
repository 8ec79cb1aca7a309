import { reportFigures } from '../../evaluation/index.ts';
import { EXTRACTOR } from '../../extraction/index.ts';
import { readEvents } from '../../extraction/languages/en/events/index.ts';
import { KINDS } from '../../extraction/languages/en/events/mentions/clause-units.ts';
import { judgeClauses } from '../../extraction/languages/en/events/mentions/judge-clauses.ts';
import { reviseTriggers } from '../../extraction/languages/en/events/mentions/revise-triggers.ts';
import type { EventModels } from '../../extraction/languages/en/events/models.ts';
import type { Line } from '../../extraction/languages/en/events/scene/line.ts';
import type { ModelFigure } from '../attribution/figures.ts';
import type { TrainingReport } from './report.ts';

/**
 * How well the clauses that are evidence get a trigger, by the rules alone and with the models, and
 * what the whole reader makes of the reports; `modelsFor` gives the models by the index of one.
 */
export function eventFigures(
  reports: readonly TrainingReport[],
  modelsFor: (index: number) => EventModels,
): ModelFigure[] {
  const rules = new Tally();
  const revised = new Tally();
  const readings = reports.map((report, i) => {
    const models = modelsFor(i);
    const { lines, sides, dispatch, reading } = report;
    rules.add(report, lines);
    revised.add(report, reviseTriggers(lines, judgeClauses(lines, sides, models.mentions)));
    const { actors, quotes, document } = reading;
    const events = readEvents(reading, models);
    const extractor = { ...EXTRACTOR };
    return { dispatch, extraction: { extractor, document, actors, quotes, events, notes: [] } };
  });
  return [
    ...rules.figures('by rules'),
    ...revised.figures('with the model'),
    ...reportFigures(readings),
  ];
}

/** Counts the clauses with a trigger of a kind, those that are evidence of it, and those that are both. */
class Tally {
  private readonly found = KINDS.map(() => 0);
  private readonly right = KINDS.map(() => 0);
  private readonly annotated = KINDS.map(() => 0);

  /** `lines` are those of the report, with other triggers. */
  add({ clauses }: TrainingReport, lines: readonly Line[]): void {
    for (const { unit, labels } of clauses) {
      const { triggers } = lines[unit.line.index]!;
      const clause = unit.line.clauses[unit.at[0]!];
      for (const [k, kind] of KINDS.entries()) {
        if (labels[k] === null) continue;
        const has = triggers.some(
          (one) => one.kind === kind && unit.line.clauses[one.first] === clause,
        );
        this.found[k]! += Number(has);
        this.annotated[k]! += labels[k]!;
        this.right[k]! += Number(has) * labels[k]!;
      }
    }
  }

  figures(how: string): ModelFigure[] {
    return KINDS.flatMap((kind, k) => [
      {
        measure: `${kind} clauses, precision ${how}`,
        figure: share(this.right[k]!, this.found[k]!),
      },
      {
        measure: `${kind} clauses, recall ${how}`,
        figure: share(this.right[k]!, this.annotated[k]!),
      },
    ]);
  }
}

function share(part: number, of: number): number | null {
  return of === 0 ? null : (100 * part) / of;
}
