import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A town, region, site or country in which events happen. */
@ObjectType({ description: 'A town, region, site or country in which events happen.' })
@Directive('@key(fields: "id")')
@Entity('place')
export class Place {
  @PrimaryColumn({ type: 'varchar' })
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'The name to show.' })
  name!: string;

  /** `name` folded, to compare by. */
  @Column({ type: 'varchar' })
  nameKey!: string;

  /** Country and folded name: one place has it. */
  @Column({ type: 'varchar' })
  placeKey!: string;

  @Column({ type: 'varchar', nullable: true })
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  countryCode!: string | null;

  @Column({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'In degrees, north positive.' })
  latitude!: number | null;

  @Column({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'In degrees, east positive.' })
  longitude!: number | null;
}
