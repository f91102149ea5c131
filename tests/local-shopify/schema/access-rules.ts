import type { IntrospectionQuery } from 'graphql';

/** What the schema's `requiredAccess` says, which printed SDL loses: by `Type` and by `Type.field`. */
export type AccessRules = Map<string, AccessRule>;

export interface AccessRule {
  /** Shopify's own sentence, shown in the error. */
  sentence: string;
  /** Any one of these scopes opens it. */
  anyOf: string[];
}

interface Guarded {
  name: string;
  requiredAccess?: string | null;
  fields?: readonly Guarded[] | null;
}

export function readAccessRules(introspection: IntrospectionQuery): AccessRules {
  const rules: AccessRules = new Map();
  for (const type of introspection.__schema.types as unknown as Guarded[]) {
    add(rules, type.name, type.requiredAccess);
    for (const field of type.fields ?? []) add(rules, `${type.name}.${field.name}`, field.requiredAccess);
  }
  return rules;
}

function add(rules: AccessRules, name: string, sentence: string | null | undefined): void {
  if (sentence === null || sentence === undefined) return;
  // An app needs no scope for metaobjects of its own types: their area decides by the type.
  if (/_metaobject(s|_definitions)`/.test(sentence)) return;
  // What follows "Also:" binds members of staff, not apps.
  const scopes = (sentence.split('Also:')[0] ?? '').matchAll(/`((?:read|write)_\w+)`|`(\w+)` access scope/g);
  // A mutation's rule may name a resource alone; it is the right to write it that is meant.
  const anyOf = [...scopes].map(([, scope, resource]) => scope ?? `write_${resource ?? ''}`);
  if (anyOf.length > 0) rules.set(name, { sentence, anyOf });
}

/** Whether the granted scopes open it; to write includes to read. */
export function isOpen(rule: AccessRule, granted: ReadonlySet<string>): boolean {
  return rule.anyOf.some((scope) => granted.has(scope) || granted.has(scope.replace(/^read_/, 'write_')));
}
