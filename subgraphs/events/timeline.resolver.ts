import { Arg, Query, Resolver } from 'type-graphql';
import { Cost, ListSize } from '../../platform/graphql/list-size.ts';
import { EventFilter } from './event-filter.ts';
import type { TimelineStore } from './timeline.store.ts';
import { TimelineBucket } from './timeline-bucket.ts';
import { TimelineStep } from './timeline-step.ts';

/** Events over time. */
@Resolver()
export class TimelineResolver {
  constructor(private readonly store: TimelineStore) {}

  @Query(() => [TimelineBucket], {
    nullable: true,
    description:
      'Events with a date, added up by periods from the first to the last one; at most 400 periods.',
  })
  @ListSize(400)
  @Cost(10)
  timeline(
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events to add up.' })
    filter: EventFilter | null,
    @Arg('step', () => TimelineStep, {
      nullable: true,
      defaultValue: TimelineStep.MONTH,
      description: 'How long a period is.',
    })
    step: TimelineStep | null,
  ) {
    return this.store.timeline(filter ?? {}, step ?? TimelineStep.MONTH);
  }
}
