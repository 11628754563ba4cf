/**
 * What a chart kind takes, read from its schemas, for the gallery: so that the documentation cannot differ from the
 * check.
 */
import * as z from 'zod';

export interface OptionRow {
  readonly name: string;
  /** In words: "text", "number", "yes or no", "one of bars, columns", "list of …". */
  readonly takes: string;
  readonly required: boolean;
  /** As written, where there is one. */
  readonly byDefault?: string | undefined;
  readonly about: string;
}

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: JsonSchema | boolean;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

const BASIC: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'yes or no',
};

function takes(schema: JsonSchema): string {
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return [...new Set(either.map(takes))].join(', or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return `one of ${schema.enum.map(String).join(', ')}`;
  if (schema.prefixItems) return `${schema.prefixItems.length} values: ${schema.prefixItems.map(takes).join(', ')}`;
  if (schema.type === 'array') return typeof schema.items === 'object' ? `list of ${takes(schema.items)}` : 'list';
  if (schema.properties) {
    // A datum is described once, above all kinds.
    if ('value' in schema.properties && 'status' in schema.properties) return 'datum';
    return `{ ${Object.keys(schema.properties).join(', ')} }`;
  }
  return BASIC[schema.type ?? ''] ?? 'any';
}

const rowsOf = (schema: JsonSchema): OptionRow[] =>
  Object.entries(schema.properties ?? {}).map(([name, one]) => ({
    name,
    takes: takes(one),
    required: schema.required?.includes(name) ?? false,
    byDefault: one.default === undefined ? undefined : JSON.stringify(one.default),
    about: one.description ?? '',
  }));

/**
 * The fields of a schema, one row each, in their order; alternatives (a map's kinds of row) one after another, each
 * with its name.
 */
export function optionGroups(
  schema: z.ZodType,
): { readonly name?: string | undefined; readonly rows: readonly OptionRow[] }[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const either = json.anyOf ?? json.oneOf;
  if (!either) return [{ rows: rowsOf(json) }];
  return either.map((one) => {
    const tag = Object.values(one.properties ?? {}).find((property) => property.const !== undefined)?.const;
    return { name: typeof tag === 'string' ? tag : undefined, rows: rowsOf(one) };
  });
}
