import { Directive, Field, Float, ID, InputType } from 'type-graphql';
import { FuzzyDateInput } from '../../../platform/fuzzy-date-input.ts';
import { DateTimeScalar } from '../../../platform/graphql/scalars.ts';
import type { ActorKind } from '../actor-kind.ts';

/** An identifier in another register. */
@InputType({ description: 'An identifier in another register.' })
@Directive('@inaccessible')
export class ExternalIdInput {
  @Field(() => String, { description: 'The register, such as wikidata.' })
  scheme!: string;

  @Field(() => String, { description: 'The identifier in it.' })
  value!: string;
}

/** A position that an article gives an official. */
@InputType({ description: 'A position that an article gives an official.' })
@Directive('@inaccessible')
export class PositionInput {
  @Field(() => String, { description: 'The title without its organization.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The name of the organization.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  countryCode?: string | null;

  @Field(() => Boolean, { description: 'True where the article says that it is over.' })
  former!: boolean;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'When it began.' })
  from?: FuzzyDateInput | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'When it ended.' })
  until?: FuzzyDateInput | null;

  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;
}

/** All mentions of one actor in one article. */
@InputType({ description: 'All mentions of one actor in one article.' })
@Directive('@inaccessible')
export class ActorInput {
  @Field(() => String, { description: 'Names the actor in the answer; unique in the batch.' })
  key!: string;

  // An enum that only this input uses would show in the schema of the gateway.
  @Field(() => String, { description: 'OFFICIAL, PERSON, ORGANIZATION or COUNTRY.' })
  kind!: ActorKind;

  @Field(() => String, { description: 'The fullest form of the name in the article.' })
  name!: string;

  @Field(() => [String], { description: 'The other forms of the name.' })
  forms!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The country of a person or body, or the country itself: ISO 3166-1 alpha-2.',
  })
  countryCode?: string | null;

  @Field(() => [ExternalIdInput], { description: 'What is known of it in other registers.' })
  externalIds!: ExternalIdInput[];

  @Field(() => [PositionInput], { description: 'Offices that the article gives it.' })
  positions!: PositionInput[];
}

/** The actors of one article. */
@InputType({ description: 'The actors of one article.' })
@Directive('@inaccessible')
export class RecordActorsInput {
  @Field(() => ID, { description: 'The article that names them.' })
  articleId!: string;

  @Field(() => String, { description: 'Equal for an article and its republications.' })
  originKey!: string;

  @Field(() => DateTimeScalar, { description: 'When the article appeared, else when it was read.' })
  reportedAt!: string;

  @Field(() => [ActorInput], { description: 'At most 500.' })
  actors!: ActorInput[];
}
