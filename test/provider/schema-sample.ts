/** As much of JSON Schema as tool parameters and response formats use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  readonly definitions?: { readonly [name: string]: Schema };
}

/**
 * A value that fits the schema, made of what the text says: names and quoted words become strings, its numbers become numbers, an
 * enum takes the member that the text mentions.
 */
export function sampleFromSchema(root: Schema, text: string): unknown {
  const words = [...text.matchAll(/"([^"]+)"|(?<=[a-z,;:] )([A-Z][\w-]*(?: [A-Z][\w-]*)*)/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
  const numbers = [...text.matchAll(/(?<![\w.-])-?\d+(?:\.\d+)?(?![\w])/g)].map((m) => Number(m[0]));
  let nextWord = 0;
  let nextNumber = 0;

  const sample = (schema: Schema, depth: number): unknown => {
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return schema.enum.find((member) => mentions(text, member)) ?? schema.enum[0];
    if (schema.$ref) {
      const name = schema.$ref.split('/').at(-1) ?? '';
      return sample(root.$defs?.[name] ?? root.definitions?.[name] ?? {}, depth + 1);
    }
    const choice = (schema.anyOf ?? schema.oneOf)?.find((member) => member.type !== 'null');
    if (choice) return sample(choice, depth + 1);
    const type = typeof schema.type === 'string' ? schema.type : schema.type?.find((name) => name !== 'null');
    switch (type ?? (schema.properties ? 'object' : 'string')) {
      case 'object':
        return sampleProperties(schema, depth);
      case 'array':
        return depth > 8
          ? []
          : Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => sample(schema.items ?? {}, depth + 1));
      case 'number':
      case 'integer':
        return numbers[nextNumber++] ?? schema.minimum ?? 1;
      case 'boolean':
        return true;
      case 'null':
        return null;
      default:
        return words[nextWord++] ?? words.at(-1) ?? text;
    }
  };
  const sampleProperties = (schema: Schema, depth: number): unknown => {
    if (depth > 8) return {};
    const required = schema.required ?? Object.keys(schema.properties ?? {});
    return Object.fromEntries(required.map((name) => [name, sample(schema.properties?.[name] ?? {}, depth + 1)]));
  };
  return sample(root, 0);
}

function mentions(text: string, member: unknown): boolean {
  return text.toLowerCase().includes(String(member).toLowerCase());
}
