import { parseInstant } from './dates.ts';
import { fragmentText } from './fragment.ts';
import type { PageMetadata } from './page-metadata.ts';

const MAX_NODES = 500;
const MAX_AUTHORS = 20;
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/**
 * Reads the first schema.org article among a page's JSON-LD scripts, with the authors and publisher
 * that it refers to by '@id' in any of them; broken JSON is passed over. Null without an article.
 */
export function readJsonLd(scripts: readonly string[]): PageMetadata | null {
  const nodes = nodesOf(scripts.map(parse));
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  if (!article) return null;
  const byId = new Map<unknown, Node>();
  for (const node of nodes) {
    if (node.name !== undefined && !byId.has(node['@id'])) byId.set(node['@id'], node);
  }
  return metadataOf(article, (node) => byId.get(node['@id']) ?? node);
}

type Node = Record<string, unknown>;

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

/** Breadth first through arrays, '@graph' and what a page is about. */
function nodesOf(roots: readonly unknown[]): Node[] {
  const queue: unknown[] = [...roots];
  const nodes: Node[] = [];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return nodes;
}

function metadataOf(node: Node, resolve: (node: Node) => Node): PageMetadata {
  const page = node.mainEntityOfPage;
  const address = textOf(node.url) ?? textOf(page) ?? (isNode(page) ? textOf(page['@id']) : null);
  return {
    headline: plainText(textOf(node.headline) ?? textOf(node.name)),
    publisher: namesOf(node.publisher ?? node.sourceOrganization, resolve)[0] ?? null,
    publishedAt: parseInstant(textOf(node.datePublished) ?? textOf(node.dateCreated) ?? ''),
    byline: namesOf(node.author ?? node.creator, resolve),
    url: address !== null && /^https?:/.test(address) ? address : null,
    language: textOf(node.inLanguage) ?? nameOf(node.inLanguage, 'alternateName'),
    articleBody: textOf(node.articleBody),
  };
}

function namesOf(value: unknown, resolve: (node: Node) => Node): string[] {
  const values = Array.isArray(value) ? value.slice(0, MAX_AUTHORS) : [value];
  return values
    .flatMap((each) => (isNode(each) ? resolve(each).name : each))
    .map((name) => plainText(textOf(name)))
    .filter((name) => name !== null && !/^https?:/.test(name)) as string[];
}

function nameOf(value: unknown, key: string): string | null {
  return isNode(value) ? textOf(value[key]) : null;
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Without the tags and entities that some pages leave in: 'Velm &amp; Orrin'. */
function plainText(text: string | null): string | null {
  return text !== null && /[&<]/.test(text) ? fragmentText(text) || null : text;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
