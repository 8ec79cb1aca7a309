import { type ClassType, Directive, Field, ID, InterfaceType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, TableInheritance } from 'typeorm';
import { FuzzyDate } from '../../platform/fuzzy-date.ts';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { type EventKind, TYPE_NAMES } from './event-kind.ts';
import { EventStatus } from './event-status.ts';

/** One node for one real-world event; one table holds all kinds. */
@InterfaceType({
  description: 'One node for one real-world event, however many articles report it.',
  resolveType: (event: Event) => TYPE_NAMES[event.kind],
})
@Directive('@key(fields: "id")')
@Entity('event')
@TableInheritance({ column: { name: 'kind', type: 'varchar' } })
export abstract class Event {
  @PrimaryColumn({ type: 'varchar' })
  @Field(() => ID, { description: 'Opaque and stable: it outlives merges.' })
  id!: string;

  @Column({ type: 'varchar' })
  kind!: EventKind;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'A short line that says what it is.' })
  title!: string;

  @Column({ type: 'varchar' })
  @Field(() => EventStatus, {
    description: 'How far it has come: the preferred value; `statuses` holds the history.',
  })
  status!: EventStatus;

  @Column({ type: 'simple-json', nullable: true })
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'When it happens: the preferred value; `dates` holds every one reported.',
  })
  date!: FuzzyDate | null;

  /** The first day that it can be: of `date`, else judged from its reports. */
  @Column({ type: 'varchar' })
  earliest!: string;

  /** The last day that it can be: of `date`, else judged from its reports. */
  @Column({ type: 'varchar' })
  latest!: string;

  /** The day to sort by: the first of `date`, else that of the first report. */
  @Column({ type: 'varchar' })
  orderOn!: string;

  @Column({ type: 'varchar' })
  firstReportedOn!: string;

  /** True where sources give counts or days that cannot both be right. */
  @Column({ type: 'boolean' })
  disputed!: boolean;

  /** False once no article supports anything of it: it is no longer listed. */
  @Column({ type: 'boolean' })
  live!: boolean;

  /** Of accords with a name: what makes two names one. */
  @Column({ type: 'varchar', nullable: true })
  nameKey!: string | null;

  /** Of negotiations: which round it is. */
  @Column({ type: 'integer', nullable: true })
  round!: number | null;

  /** Of negotiations: what it is about. */
  @Column({ type: 'simple-json' })
  topics!: string[];

  /** The event that this retired id now stands for. */
  @Column({ type: 'varchar', nullable: true })
  mergedInto!: string | null;

  /** A hash of all that a reader can see; `updatedAt` changes with it. */
  @Column({ type: 'varchar' })
  fingerprint!: string;

  @Column({ type: 'varchar' })
  @Field(() => DateTimeScalar, { description: 'When the graph last learned something of it.' })
  updatedAt!: string;
}

/** A page of events of any kind. */
export const EventConnection = connectionOf(() => Event as ClassType<Event>, 'Event');
