import type { TableShape } from '../../../platform/database/schema.ts';

/** What passages of articles name, quote and state. */
export const EVIDENCE_TABLES: Record<string, TableShape> = {
  mention: {
    columns: { passageId: 'id', articleId: 'id', actorId: 'id?', confidence: 'real' },
    primary: ['passageId'],
    indexes: [['articleId']],
  },
  quote: {
    columns: {
      id: 'id',
      textKey: 'hash',
      text: 'text',
      kind: 'code',
      speakerId: 'id?',
      speakerLabel: 'name?',
      speakerConfidence: 'real',
      cue: 'name?',
      saidOn: 'json?',
      orderOn: 'day',
      live: 'boolean',
    },
    primary: ['id'],
    unique: [['textKey']],
    indexes: [
      ['orderOn', 'id'],
      ['speakerId', 'orderOn', 'id'],
    ],
  },
  occurrence: {
    columns: { quoteId: 'id', passageId: 'id', articleId: 'id' },
    primary: ['quoteId', 'passageId'],
    indexes: [['articleId']],
  },
  quote_event: {
    columns: { quoteId: 'id', eventId: 'id', articleId: 'id' },
    primary: ['quoteId', 'eventId', 'articleId'],
    indexes: [['eventId', 'quoteId'], ['articleId']],
  },
  claim: {
    columns: {
      id: 'id',
      property: 'key',
      eventId: 'id?',
      actorId: 'id?',
      assertedById: 'id?',
      quoteId: 'id?',
      confidence: 'real',
      firstSeenAt: 'instant',
      retractedAt: 'instant?',
      method: 'code',
      version: 'code',
      reviewedBy: 'name?',
      ranAt: 'instant',
    },
    primary: ['id'],
    indexes: [['eventId', 'property']],
  },
  evidence: {
    columns: { claimId: 'id', passageId: 'id', articleId: 'id' },
    primary: ['claimId', 'passageId'],
    indexes: [['articleId']],
  },
};
