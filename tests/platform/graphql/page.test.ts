import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { childrenOf } from '../../../platform/database/children.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { KeysetOrder } from '../../../platform/database/keyset.ts';
import { fetchPage, Page } from '../../../platform/graphql/page.ts';
import { fetchPagesByParent } from '../../../platform/graphql/pages-by-parent.ts';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import { buildItem, ITEM_SCHEMA, Item } from '../../support/item.ts';
import { openTables } from '../../support/test-engine.ts';

const PARENTS = ['p1', 'p2', 'p3'];
const DIRECTIONS = ['ASC', 'DESC'] as const;
const RUNS = { numRuns: 15 };

const orders = fc
  .tuple(...[1, 2, 3].map(() => fc.constantFrom(...DIRECTIONS)))
  .map(([name, size, id]) => ({
    name: 'items',
    columns: [
      { column: 'name', direction: name! },
      { column: 'size', direction: size! },
      { column: 'id', direction: id! },
    ],
  }));

/** Tables with many ties. */
const tables = fc
  .array(
    fc.record({
      name: fc.constantFrom('a', 'b', 'B', 'ä', '字', '\u{1f600}'),
      size: fc.integer({ min: -1, max: 1 }),
      parentId: fc.constantFrom('p1', 'p2'),
    }),
    { maxLength: 30 },
  )
  .map((rows) => rows.map((row, index) => buildItem({ id: `i${index}`, ...row })));

/** The rows as the databases sort them: text by its bytes. */
function inOrder(rows: Item[], order: KeysetOrder): string[] {
  const compare = (a: Item, b: Item) => {
    for (const { column, direction } of order.columns) {
      const [x, y] = [a, b].map((row) => row[column as keyof Item]);
      const sign =
        typeof x === 'number'
          ? x - (y as number)
          : Buffer.compare(Buffer.from(x!), Buffer.from(y as string));
      if (sign !== 0) return direction === 'ASC' ? sign : -sign;
    }
    return 0;
  };
  return [...rows].sort(compare).map(({ id }) => id);
}

/** Goes through a list page by page; gives the ids it saw. */
async function walk(first: number, fetch: (after: string | null) => Promise<Page<Item>>) {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<Item> = await fetch(after);
    seen.push(...page.edges.map(({ node }) => node.id));
    expect(page.edges.length).toBeLessThanOrEqual(first);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    if (!page.pageInfo.hasNextPage) return { seen, total: await page.totalCount };
    expect(page.edges.length).toBe(first);
    after = page.pageInfo.endCursor;
  }
}

test('the total of a page is counted when it is asked for, and once', async () => {
  let counts = 0;
  const page = new Page([], { hasNextPage: false, hasPreviousPage: false }, async () => ++counts);
  expect(counts).toBe(0);
  expect(await Promise.all([page.totalCount, page.totalCount])).toEqual([1, 1]);
});

describeEachDatabase('the pages of a list', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTables(engine, ITEM_SCHEMA);
  });

  const fill = (rows: Item[]) =>
    database.write(async (manager) => {
      await manager.clear(Item);
      await manager.insert(Item, rows);
    });
  const items = () => database.read.createQueryBuilder(Item, 'item');

  test('hold every row exactly once, in order', async () => {
    const sizes = fc.integer({ min: 1, max: 7 });
    await fc.assert(
      fc.asyncProperty(tables, orders, sizes, async (rows, order, first) => {
        await fill(rows);
        const { seen, total } = await walk(first, (after) =>
          fetchPage(items().where('item.size >= 0'), order, { first, after }),
        );
        const listed = rows.filter(({ size }) => size >= 0);
        expect(seen).toEqual(inOrder(listed, order));
        expect(total).toBe(listed.length);
      }),
      RUNS,
    );
  });

  test('hold every child of each parent exactly once, in order', async () => {
    const sizes = fc.integer({ min: 1, max: 4 });
    await fc.assert(
      fc.asyncProperty(tables, orders, sizes, async (rows, order, first) => {
        await fill(rows);
        for (const parent of PARENTS) {
          const { seen, total } = await walk(first, async (after) => {
            const list = {
              children: items().where('item.size >= 0'),
              parent: 'item.parentId',
              order,
            };
            const request = { first, after };
            const pages = await fetchPagesByParent<Item>(database.read, list, PARENTS, request);
            expect([...pages.keys()]).toEqual(PARENTS);
            return pages.get(parent)!;
          });
          const own = rows.filter(({ parentId, size }) => parentId === parent && size >= 0);
          expect(seen).toEqual(inOrder(own, order));
          expect(total).toBe(own.length);
        }
      }),
      RUNS,
    );
  });

  test('without pages, children come in order, at most 200 of each parent', async () => {
    const order: KeysetOrder = { name: 'items', columns: [{ column: 'id', direction: 'DESC' }] };
    const rows = Array.from({ length: 230 }, (_, n) =>
      buildItem({ id: `i${String(n).padStart(3, '0')}`, parentId: n < 225 ? 'p1' : 'p2' }),
    );
    await fill(rows);
    const children = await childrenOf(database.read, Item, 'parentId', order, PARENTS);
    const idsOf = (parent: string) => children.get(parent)?.map(({ id }) => id);
    const own = (parent: string) =>
      inOrder(
        rows.filter((row) => row.parentId === parent),
        order,
      );
    expect(idsOf('p1')).toEqual(own('p1').slice(0, 200));
    expect(idsOf('p2')).toEqual(own('p2'));
    expect(idsOf('p3')).toBeUndefined();
  });
});
