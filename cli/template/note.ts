import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';

/** What someone wrote on an official or an event: table and GraphQL type at once. */
@ObjectType({ description: 'What someone wrote on an official or an event.' })
@Directive('@key(fields: "id")')
@Entity('note')
export class Note {
  @PrimaryColumn({ type: 'varchar' })
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  /** The official or the event; no field of the graph, since two of them lead there. */
  @Column({ type: 'varchar' })
  subjectId!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'Who wrote it: the subject of the token.' })
  author!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'What it says.' })
  text!: string;

  @Column({ type: 'varchar' })
  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: string;
}

/** A page of a list of them. */
export const NoteConnection = connectionOf(() => Note, 'Note');
