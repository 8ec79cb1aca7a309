import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What people adds to another subgraph's Place: its country. */
@ObjectType('Place', { description: 'A town, region, site or country in which events happen.' })
@Directive('@key(fields: "id")')
export class PlaceReference {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  @Directive('@external')
  countryCode?: string | null;
}
