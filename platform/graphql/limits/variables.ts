import type { Limits } from './limits.ts';

/**
 * The size of variables as JSON, and how deeply their lists and objects are nested. Walks without
 * calling itself, since nothing has bounded the nesting yet.
 */
export function measureVariables(
  variables: Record<string, unknown> | undefined,
): Pick<Limits, 'variablesBytes' | 'nesting'> {
  let variablesBytes = 0;
  let nesting = 0;
  const open: { value: unknown; depth: number }[] = [{ value: variables, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') variablesBytes += Buffer.byteLength(value) + 2;
    else if (typeof value !== 'object' || value === null) variablesBytes += String(value).length;
    else {
      nesting = Math.max(nesting, depth);
      const isList = Array.isArray(value);
      variablesBytes += 2;
      for (const [key, inner] of Object.entries(value)) {
        // A comma; a name in quotes and a colon.
        variablesBytes += isList ? 1 : Buffer.byteLength(key) + 4;
        open.push({ value: inner, depth: depth + 1 });
      }
    }
  }
  return { variablesBytes, nesting };
}
