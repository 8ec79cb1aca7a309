import { describe, expect, test } from '@jest/globals';
import { buildShips } from '../../support/ships.ts';

const { sdl } = buildShips();

describe('the SDL of a subgraph', () => {
  test('links the federation directives that it uses, and no other', () => {
    expect(sdl).toContain(
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])',
    );
  });

  test('has descriptions and directives', () => {
    expect(sdl).toContain('"""A ship."""\ntype Ship @key(fields: "id") {');
    expect(sdl).toContain('"""Its "number"."""\n  id: ID!');
    expect(sdl).toMatch(/"""Its number.*"""\s+id: ID!/);
    expect(sdl).toContain('sink: Boolean! @inaccessible');
  });

  test('names no root types and no types of the machinery', () => {
    expect(sdl).not.toMatch(/^schema \{/m);
    expect(sdl).not.toContain('_Entity');
  });
});
