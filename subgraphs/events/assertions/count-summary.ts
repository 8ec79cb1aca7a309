import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { Rank } from '../../../platform/assertion/rank.ts';
import { groupBy } from '../../../platform/collections.ts';
import { ListSize } from '../../../platform/graphql/list-size.ts';
import { ActorReference } from '../references/actor.ts';
import { CountAssertion } from './count-assertion.ts';
import { isDisputed } from './interval.ts';
import { Measure } from './measure.ts';

/** All that sources say of one measure and one receiving side of an exchange. */
@ObjectType({
  description: 'All that sources say of one measure and one receiving side of an exchange.',
})
export class CountSummary {
  private readonly live: CountAssertion[];

  @Field(() => Measure, { description: 'What is counted.' })
  readonly measure: Measure;

  @Field(() => CountAssertion, {
    description:
      'The one to show: stated by most originals, exact before approximate, then newest.',
  })
  readonly best: CountAssertion;

  /** `counts` have one measure and side, the best first, and not all of them are deprecated. */
  constructor(private readonly counts: CountAssertion[]) {
    this.live = counts.filter(({ rank }) => rank !== Rank.DEPRECATED);
    this.best = this.live[0]!;
    this.measure = this.best.measure;
  }

  @Field(() => ActorReference, {
    nullable: true,
    description: 'Who receives the people or bodies; null where the source gives one total.',
  })
  get side(): ActorReference | null {
    return this.best.sideId === null ? null : { id: this.best.sideId };
  }

  @Field(() => Int, { description: 'The lowest value that is not deprecated.' })
  get low(): number {
    return Math.min(...this.live.map(({ low, value }) => low ?? value));
  }

  @Field(() => Int, { description: 'The highest value that is not deprecated.' })
  get high(): number {
    return Math.max(...this.live.map(({ high, value }) => high ?? value));
  }

  @Field(() => Boolean, { description: 'True where sources give values that cannot all be right.' })
  get disputed(): boolean {
    return isDisputed(this.live);
  }

  @Field(() => [CountAssertion], {
    description: 'Every reported value, the best first, at most 20.',
  })
  @ListSize(20)
  all(
    @Arg('includeDeprecated', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'Also gives values that no article states any more.',
    })
    includeDeprecated: boolean | null,
  ): CountAssertion[] {
    return includeDeprecated ? this.counts : this.live;
  }
}

const MEASURES = Object.values(Measure);

/** The summaries of an event's counts, by measure; `counts` come the best first. */
export function summarise(counts: CountAssertion[]): CountSummary[] {
  return [...groupBy(counts, ({ measure, sideId }) => `${measure} ${sideId ?? ''}`).values()]
    .filter((own) => own.some(({ rank }) => rank !== Rank.DEPRECATED))
    .map((own) => new CountSummary(own))
    .sort((a, b) => MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure));
}
