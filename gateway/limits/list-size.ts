import type { FieldWeight } from './weights.ts';

/** What a list is taken for that declares no size, nor gets one from the object above it. */
export const DEFAULT_LIST_SIZE = 100;

function valueAt(path: string, given: Record<string, unknown>): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Record<string, unknown>)[name]
          : undefined,
      given,
    );
}

/**
 * How many items a field gives at most: by the largest of its slicing arguments, else the size that
 * it declares. Null where it declares nothing.
 */
export function sizeOf(field: FieldWeight, given: Record<string, unknown>): number | null {
  if (!field.size) return null;
  const { assumed, slicingArguments } = field.size;
  const asked = slicingArguments.flatMap((path) => {
    const value = valueAt(path, given) ?? field.arguments.get(path)?.fallback;
    return typeof value === 'number' ? [Math.max(0, value)] : [];
  });
  return asked.length > 0 ? Math.max(...asked) : (assumed ?? DEFAULT_LIST_SIZE);
}
