import type { TableShape } from '../../../platform/database/schema.ts';

/** Articles, their publishers, and the spans of their text. */
export const TEXT_TABLES: Record<string, TableShape> = {
  publisher: {
    columns: { id: 'id', name: 'name', nameKey: 'key', domain: 'key?', countryCode: 'code?' },
    primary: ['id'],
    unique: [['nameKey']],
    indexes: [['domain']],
  },
  publisher_word: {
    columns: { word: 'key', publisherId: 'id' },
    primary: ['word', 'publisherId'],
  },
  article_key: {
    columns: {
      urlHash: 'hash',
      url: 'url',
      articleId: 'id',
      originKey: 'key',
      retrievedAt: 'instant',
    },
    primary: ['urlHash'],
    unique: [['articleId']],
  },
  article: {
    columns: {
      id: 'id',
      url: 'url',
      urlHash: 'hash',
      publisherId: 'id',
      creditedToId: 'id?',
      originalId: 'id?',
      language: 'code',
      publishedAt: 'instant?',
      retrievedAt: 'instant',
      orderOn: 'instant',
      contentHash: 'hash',
      metadataHash: 'hash',
      extractorVersion: 'code',
      retractedAt: 'instant?',
      retractionReason: 'text?',
      byline: 'json',
      headline: 'text',
      body: 'text',
    },
    primary: ['id'],
    unique: [['urlHash']],
    indexes: [
      ['orderOn', 'id'],
      ['publisherId', 'orderOn', 'id'],
      ['originalId', 'orderOn', 'id'],
      ['contentHash'],
    ],
  },
  article_paragraph: {
    columns: { hash: 'hash', articleId: 'id' },
    primary: ['hash', 'articleId'],
    indexes: [['articleId']],
  },
  article_event: {
    columns: { eventId: 'id', articleId: 'id', orderOn: 'instant' },
    primary: ['eventId', 'articleId'],
    indexes: [['eventId', 'orderOn', 'articleId'], ['articleId']],
  },
  article_actor: {
    columns: { actorId: 'id', articleId: 'id', orderOn: 'instant' },
    primary: ['actorId', 'articleId'],
    indexes: [['actorId', 'orderOn', 'articleId'], ['articleId']],
  },
  passage: {
    columns: {
      id: 'id',
      articleId: 'id',
      start: 'integer',
      end: 'integer',
      exact: 'text',
      prefix: 'name',
      suffix: 'name',
    },
    primary: ['id'],
    unique: [['articleId', 'start', 'end']],
  },
};
