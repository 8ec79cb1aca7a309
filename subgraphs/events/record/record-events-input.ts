import { Directive, Field, Float, ID, InputType, Int } from 'type-graphql';
import { FuzzyDateInput } from '../../../platform/fuzzy-date-input.ts';
import { DateTimeScalar } from '../../../platform/graphql/scalars.ts';
import { LinkKind } from '../assertions/link-kind.ts';
import { Measure } from '../assertions/measure.ts';
import { Role } from '../assertions/role.ts';
import type { EventKind } from '../event-kind.ts';
import { EventStatus } from '../event-status.ts';

/** A place that an article names for an event. */
@InputType({ description: 'A place that an article names for an event.' })
@Directive('@inaccessible')
export class PlaceInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  countryCode?: string | null;
}

/** Someone who takes part in an event. */
@InputType({ description: 'Someone who takes part in an event.' })
@Directive('@inaccessible')
export class ParticipantInput {
  @Field(() => ID, { description: 'The actor.' })
  actorId!: string;

  @Field(() => Role, { description: 'As what.' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'The actor it stands for.' })
  onBehalfOfId?: string | null;
}

/** A number of people or bodies; one of `value`, `low` and `high` is given at least. */
@InputType({ description: 'A number of people or bodies; at least one number is given.' })
@Directive('@inaccessible')
export class CountInput {
  @Field(() => Measure, { description: 'What is counted.' })
  measure!: Measure;

  @Field(() => ID, { nullable: true, description: 'The actor that receives them.' })
  sideId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The number.' })
  value?: number | null;

  @Field(() => Int, { nullable: true, description: 'The lower bound.' })
  low?: number | null;

  @Field(() => Int, { nullable: true, description: 'The upper bound.' })
  high?: number | null;

  @Field(() => Boolean, { description: 'True for "about".' })
  approximate!: boolean;

  @Field(() => ID, { nullable: true, description: 'The actor named as the authority.' })
  assertedById?: string | null;
}

/** A link to another event of the batch. */
@InputType({ description: 'A link to another event of the batch.' })
@Directive('@inaccessible')
export class EventLinkInput {
  @Field(() => LinkKind, { description: 'How this event relates to the other.' })
  kind!: LinkKind;

  @Field(() => String, { description: "The other event's key." })
  event!: string;
}

/** One event as one article reports it. */
@InputType({ description: 'One event as one article reports it.' })
@Directive('@inaccessible')
export class EventInput {
  @Field(() => String, { description: 'Names the event in the answer; unique in the batch.' })
  key!: string;

  @Field(() => String, { description: 'NEGOTIATION, EXCHANGE or AGREEMENT.' })
  kind!: EventKind;

  @Field(() => String, { description: 'A short line; of an accord with a name, the name.' })
  title!: string;

  @Field(() => EventStatus, { description: 'How far it has come.' })
  status!: EventStatus;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'When it happens.' })
  date?: FuzzyDateInput | null;

  @Field(() => Int, { nullable: true, description: 'Of negotiations: which round.' })
  round?: number | null;

  @Field(() => [String], { description: 'Of negotiations: what it is about. At most 20.' })
  topics!: string[];

  @Field(() => [PlaceInput], { description: 'Where it happens. At most 50.' })
  places!: PlaceInput[];

  @Field(() => [ParticipantInput], { description: 'Who takes part. At most 100.' })
  participants!: ParticipantInput[];

  @Field(() => [CountInput], { description: 'How many. At most 100.' })
  counts!: CountInput[];

  @Field(() => [EventLinkInput], { description: 'Other events that it refers to. At most 50.' })
  related!: EventLinkInput[];

  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;
}

/** The events of one article. */
@InputType({ description: 'The events of one article.' })
@Directive('@inaccessible')
export class RecordEventsInput {
  @Field(() => ID, { description: 'The article that reports them.' })
  articleId!: string;

  @Field(() => String, { description: 'Equal for an article and its republications.' })
  originKey!: string;

  @Field(() => DateTimeScalar, { description: 'When the article appeared, else when it was read.' })
  reportedAt!: string;

  @Field(() => FuzzyDateInput, {
    nullable: true,
    description: 'The day of the article; null where it is not known.',
  })
  asOf?: FuzzyDateInput | null;

  @Field(() => [EventInput], { description: 'At most 200.' })
  events!: EventInput[];
}
