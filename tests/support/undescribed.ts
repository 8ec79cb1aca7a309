import { type ASTNode, Kind, parse, visit } from 'graphql';

const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

/** Every definition of a type system that a frontend developer reads the description of. */
const DESCRIBED = new Set<string>([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
]);

type Named = ASTNode & { name: { value: string }; description?: { value: string } };

/** The types, fields, arguments and enum values of a schema that say nothing of themselves. */
export function undescribed(sdl: string): string[] {
  const missing: string[] = [];
  const trail: string[] = [];
  visit(parse(sdl), {
    // The arguments of directives are Federation's, not ours.
    DirectiveDefinition: () => false,
    enter(node) {
      if (!DESCRIBED.has(node.kind)) return;
      const { name, description } = node as Named;
      trail.push(name.value);
      const isRoot = trail.length === 1 && ROOT_TYPES.has(name.value);
      if (!description?.value && !isRoot) missing.push(trail.join('.'));
    },
    leave(node) {
      if (DESCRIBED.has(node.kind)) trail.pop();
    },
  });
  return missing;
}
