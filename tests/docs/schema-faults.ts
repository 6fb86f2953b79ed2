// Where a value breaks a JSON Schema, as far as ours use one: no package is needed for that.

type Schema = Readonly<Record<string, unknown>>;

const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
};

/** Paths with what is wrong there; throws for a keyword that it does not know, so that nothing is left unchecked. */
export function schemaFaults(value: unknown, root: Schema): readonly string[] {
  return [...faults(value, root, "$", root)];
}

function* faults(value: unknown, schema: Schema, path: string, root: Schema): Generator<string> {
  for (const [keyword, wanted] of Object.entries(schema)) {
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    yield* check(value, wanted as never, { schema, path, root });
  }
}

interface Context {
  readonly schema: Schema;
  readonly path: string;
  readonly root: Schema;
}

type Check = (value: unknown, wanted: never, context: Context) => Iterable<string>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeOf(value) === "object";
const unless = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault]);
const nothing: Check = () => [];

const keywords: Readonly<Record<string, Check>> = {
  ...{ $schema: nothing, title: nothing, description: nothing, $defs: nothing },
  $ref: (value, name: string, { path, root }) => {
    const named = (root["$defs"] as Readonly<Record<string, Schema>>)[name.replace("#/$defs/", "")];
    if (named === undefined) throw new Error(`no definition ${name}`);
    return faults(value, named, path, root);
  },
  type: (value, wanted: string | readonly string[], { path }) => {
    const types = [wanted].flat();
    const isInteger = types.includes("integer") && Number.isInteger(value);
    return unless(isInteger || types.includes(typeOf(value)), `${path} is no ${types.join("|")}`);
  },
  const: (value, wanted: unknown, { path }) =>
    unless(value === wanted, `${path} is not ${String(wanted)}`),
  enum: (value, wanted: readonly unknown[], { path }) =>
    unless(wanted.includes(value), `${path} is none of ${wanted.join("|")}`),
  pattern: (value, wanted: string, { path }) =>
    unless(
      typeof value !== "string" || new RegExp(wanted, "u").test(value),
      `${path} is not ${wanted}`,
    ),
  minimum: (value, wanted: number, { path }) =>
    unless(typeof value !== "number" || value >= wanted, `${path} is below ${wanted}`),
  maximum: (value, wanted: number, { path }) =>
    unless(typeof value !== "number" || value <= wanted, `${path} is above ${wanted}`),
  minItems: (value, wanted: number, { path }) =>
    unless(!Array.isArray(value) || value.length >= wanted, `${path} has too few`),
  required: (value, wanted: readonly string[], { path }) =>
    isObject(value)
      ? wanted.filter((name) => !(name in value)).map((name) => `${path}.${name} is missing`)
      : [],
  items: function* (value, wanted: Schema, { path, root }) {
    if (!Array.isArray(value)) return;
    for (const [index, each] of value.entries())
      yield* faults(each, wanted, `${path}[${index}]`, root);
  },
  properties: function* (value, wanted: Readonly<Record<string, Schema>>, { path, root }) {
    if (!isObject(value)) return;
    for (const [name, schema] of Object.entries(wanted))
      if (name in value) yield* faults(value[name], schema, `${path}.${name}`, root);
  },
  additionalProperties: function* (value, wanted: Schema | false, { schema, path, root }) {
    if (!isObject(value)) return;
    const known = Object.keys(schema["properties"] ?? {});
    for (const [name, each] of Object.entries(value)) {
      if (known.includes(name)) continue;
      if (wanted === false) yield `${path}.${name} is unknown`;
      else yield* faults(each, wanted, `${path}.${name}`, root);
    }
  },
};
