import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What people adds to another subgraph's Publisher: its country. */
@ObjectType('Publisher', {
  description: 'An agency, a paper, a broadcaster, an institution that publishes.',
})
@Directive('@key(fields: "id")')
export class PublisherReference {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  @Directive('@external')
  countryCode?: string | null;
}
