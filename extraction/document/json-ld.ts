import { parseInstant } from './dates.ts';

/** What a page says of itself in its metadata; null or empty where it says nothing. */
export interface PageMetadata {
  headline: string | null;
  publisher: string | null;
  publishedAt: string | null;
  byline: string[];
  url: string | null;
  /** The whole text, where the page gives it in its metadata. */
  articleBody: string | null;
}

const MAX_NODES = 500;
const MAX_AUTHORS = 20;

/** Reads the first schema.org article among a page's JSON-LD scripts; broken JSON is passed over. */
export function readJsonLd(scripts: readonly string[]): PageMetadata | null {
  for (const script of scripts) {
    const article = findArticle(parse(script));
    if (article) return metadataOf(article);
  }
  return null;
}

type Node = Record<string, unknown>;

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

/** Breadth first through arrays and '@graph'. */
function findArticle(root: unknown): Node | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isNode(value)) {
      if (typesOf(value).some((type) => /(?:Article|BlogPosting|Report)$/.test(type))) return value;
      queue.push(value['@graph'], value.mainEntity);
    }
  }
  return null;
}

function metadataOf(node: Node): PageMetadata {
  const page = node.mainEntityOfPage;
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    publisher: namesOf(node.publisher)[0] ?? null,
    publishedAt: parseInstant(textOf(node.datePublished) ?? textOf(node.dateCreated) ?? ''),
    byline: namesOf(node.author),
    url: textOf(node.url) ?? textOf(page) ?? (isNode(page) ? textOf(page['@id']) : null),
    articleBody: textOf(node.articleBody),
  };
}

function namesOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, MAX_AUTHORS) : [value];
  return values
    .map((each) => textOf(isNode(each) ? each.name : each))
    .filter((name) => name !== null && !/^https?:/.test(name)) as string[];
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
