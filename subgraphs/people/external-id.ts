import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const ADDRESSES: Record<string, string> = {
  wikidata: 'https://www.wikidata.org/wiki/',
  opensanctions: 'https://www.opensanctions.org/entities/',
};

/** What an actor is called in another register; at most one actor has it. */
@ObjectType({ description: 'What an actor is called in another register.' })
@Entity('external_id')
export class ExternalId {
  @PrimaryColumn({ type: 'varchar' })
  @Field(() => String, { description: 'The register: wikidata, iso3166, opensanctions …' })
  scheme!: string;

  @PrimaryColumn({ type: 'varchar' })
  @Field(() => String, { description: 'The identifier in that register, such as Q212.' })
  value!: string;

  @Column({ type: 'varchar' })
  actorId!: string;

  @Field(() => String, { nullable: true, description: 'Where the register shows it.' })
  get url(): string | null {
    const address = ADDRESSES[this.scheme];
    return address ? address + encodeURIComponent(this.value) : null;
  }
}
