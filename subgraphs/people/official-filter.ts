import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.ts';

/** Which officials a list keeps; all conditions hold together. */
@InputType({ description: 'Which officials a list keeps; all conditions hold together.' })
export class OfficialFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Name or alias, accent- and case-insensitive, prefix of any word.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Nationality as ISO 3166-1 alpha-2.' })
  countryCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Held an office of this organization.' })
  organizationId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Held any office on this day.' })
  heldOfficeOn?: string | null;
}
