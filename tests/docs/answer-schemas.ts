// answer-schemas.json in src/server/http and src/server/store/http: the types of answers as JSON Schema, read out of
// src/model, so that the description of an API says of answers what TypeScript says of them.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { routes } from "../../src/server/http/routes/index.ts";
import { storeRoutes } from "../../src/server/store/http/routes/index.ts";

/** A node of the syntax tree (ESTree with TypeScript, as oxc has it). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
type Schema = Readonly<Record<string, unknown>>;

interface Declared {
  readonly node: Node;
  readonly comment: string | undefined;
}

const model = join(import.meta.dirname, "..", "..", "src", "model");
const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** Of every type that an answer of the page is made of, by its name. */
export function answerSchemas(): Promise<string> {
  return schemasOf(routes);
}

/** The same of the team store. */
export function storeAnswerSchemas(): Promise<string> {
  return schemasOf(storeRoutes);
}

function schemasOf(routes: readonly { readonly answers?: string }[]): Promise<string> {
  const reader = new TypeReader(declarations());
  for (const { answers } of routes)
    if (answers !== undefined && answers !== "OpenAPI") reader.named(answers);
  reader.named("ProblemDetails");
  const sorted = Object.entries(reader.schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.resolve(`${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}

/** Types and constants of src/model by name; no two share one. */
function declarations(): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>();
  const paths = readdirSync(model, { recursive: true, encoding: "utf8" }).sort();
  for (const path of paths.filter((each) => each.endsWith(".ts"))) {
    const code = readFileSync(join(model, path), "utf8");
    for (const statement of nodes(parseAst(code, { lang: "ts" }), "body")) {
      if (statement.type !== "ExportNamedDeclaration") continue;
      const declared = node(statement, "declaration");
      if (declared === undefined) continue;
      const comment = commentBefore(code, statement.start);
      for (const each of nodes(declared, "declarations"))
        found.set(nameOf(node(each, "id")), { node: each, comment });
      if (declared.type === "TSInterfaceDeclaration" || declared.type === "TSTypeAliasDeclaration")
        found.set(nameOf(node(declared, "id")), { node: withComments(declared, code), comment });
    }
  }
  return found;
}

class TypeReader {
  readonly schemas: Record<string, Schema> = {};
  readonly #declared: ReadonlyMap<string, Declared>;

  constructor(declared: ReadonlyMap<string, Declared>) {
    this.#declared = declared;
  }

  named(name: string): Schema {
    if (this.schemas[name] === undefined) {
      // Types may contain themselves.
      this.schemas[name] = {};
      const { comment } = this.#find(name);
      this.schemas[name] = described(this.#body(name), comment);
    }
    return refTo(name);
  }

  #find(name: string): Declared {
    const found = this.#declared.get(name);
    if (found === undefined) throw new Error(`src/model has no type ${name}`);
    return found;
  }

  #body(name: string): Schema {
    const { node: declared } = this.#find(name);
    if (declared.type === "TSTypeAliasDeclaration")
      return this.#type(node(declared, "typeAnnotation"));
    const bases = nodes(declared, "extends").map((each) =>
      this.#reference(
        nameOf(node(each, "expression")),
        nodes(node(each, "typeArguments"), "params"),
      ),
    );
    return joined([...bases, this.#members(nodes(node(declared, "body"), "body"))]);
  }

  #members(members: readonly Node[]): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const member of members) {
      const name = nameOf(node(member, "key"));
      const type = node(node(member, "typeAnnotation"), "typeAnnotation");
      properties[name] = described(this.#type(type), member["comment"] as string | undefined);
      if (member["optional"] !== true && !mayBeUndefined(type)) required.push(name);
    }
    return { type: "object", properties, ...(required.length > 0 && { required }) };
  }

  #type(type: Node | undefined): Schema {
    switch (type?.type) {
      case "TSStringKeyword":
        return { type: "string" };
      case "TSNumberKeyword":
        return { type: "number" };
      case "TSBooleanKeyword":
        return { type: "boolean" };
      case "TSNullKeyword":
        return { type: "null" };
      case "TSUnknownKeyword":
        return {};
      case "TSLiteralType":
        return { const: node(type, "literal")?.["value"] };
      case "TSArrayType":
        return { type: "array", items: this.#type(node(type, "elementType")) };
      case "TSTupleType":
        return {
          type: "array",
          prefixItems: nodes(type, "elementTypes").map((each) => this.#element(each)),
        };
      case "TSTypeOperator":
      case "TSParenthesizedType":
        return this.#type(node(type, "typeAnnotation"));
      case "TSUnionType":
        return this.#union(nodes(type, "types"));
      case "TSIntersectionType":
        return joined(nodes(type, "types").map((each) => this.#type(each)));
      case "TSTypeLiteral":
        return this.#members(nodes(type, "members"));
      case "TSIndexedAccessType":
        return this.#indexed(type);
      case "TSTypeReference":
        return this.#reference(
          nameOf(node(type, "typeName")),
          nodes(node(type, "typeArguments"), "params"),
        );
      default:
        throw new Error(`no JSON Schema is known for ${type?.type ?? "nothing"}`);
    }
  }

  #element(element: Node): Schema {
    return this.#type(
      element.type === "TSNamedTupleMember" ? node(element, "elementType") : element,
    );
  }

  #union(types: readonly Node[]): Schema {
    const schemas = types.filter((each) => !isUndefined(each)).map((each) => this.#type(each));
    const [only] = schemas;
    if (schemas.length === 1 && only !== undefined) return only;
    return schemas.every((each) => "const" in each)
      ? { enum: schemas.map((each) => each["const"]) }
      : { anyOf: schemas };
  }

  /** `Type["member"]`, and `(typeof words)[number]`. */
  #indexed(type: Node): Schema {
    const object = node(type, "objectType");
    const index = node(type, "indexType");
    const queried = object?.type === "TSTypeQuery" ? nameOf(node(object, "exprName")) : undefined;
    if (queried !== undefined) {
      let value = node(this.#find(queried).node, "init");
      while (value !== undefined && value.type !== "ArrayExpression")
        value = node(value, "expression");
      return { enum: nodes(value, "elements").map((each) => each["value"]) };
    }
    const of = this.#resolved(this.#type(object));
    if (index?.type === "TSNumberKeyword") return of["items"] as Schema;
    const member = String(node(index, "literal")?.["value"]);
    return (of["properties"] as Record<string, Schema>)[member] ?? {};
  }

  #reference(name: string, given: readonly Node[]): Schema {
    const [first, second] = given;
    if (name === "Readonly") return this.#type(first);
    if (name === "Record") return { type: "object", additionalProperties: this.#type(second) };
    if (name === "Omit" || name === "Pick") {
      const of = this.#resolved(this.#type(first));
      const names = new Set(literalsOf(second));
      const isKept = (each: string): boolean => names.has(each) === (name === "Pick");
      const properties = Object.entries(of["properties"] as Record<string, Schema>);
      return {
        type: "object",
        properties: Object.fromEntries(properties.filter(([each]) => isKept(each))),
        required: (of["required"] as readonly string[]).filter(isKept),
      };
    }
    return this.named(name);
  }

  /** With everything that it is joined of. */
  #resolved(schema: Schema): Schema {
    const name = /[^/]+$/u.exec(typeof schema["$ref"] === "string" ? schema["$ref"] : "")?.[0];
    if (name !== undefined) return this.#resolved(this.schemas[name] ?? {});
    if (!Array.isArray(schema["allOf"])) return schema;
    const parts = (schema["allOf"] as readonly Schema[]).map((each) => this.#resolved(each));
    return {
      type: "object",
      properties: Object.assign({}, ...parts.map((each) => each["properties"])) as unknown,
      required: parts.flatMap((each) => (each["required"] ?? []) as readonly string[]),
    };
  }
}

function joined(schemas: readonly Schema[]): Schema {
  const [only] = schemas;
  return schemas.length === 1 && only !== undefined ? only : { allOf: schemas };
}

/** A reference is described where it leads. */
function described(schema: Schema, description: string | undefined): Schema {
  return description === undefined || "$ref" in schema ? schema : { description, ...schema };
}

function isUndefined({ type }: Node): boolean {
  return type === "TSUndefinedKeyword";
}

function mayBeUndefined(type: Node | undefined): boolean {
  return type?.type === "TSUnionType" && nodes(type, "types").some(isUndefined);
}

function literalsOf(type: Node | undefined): readonly string[] {
  const all =
    type?.type === "TSUnionType" ? nodes(type, "types") : type === undefined ? [] : [type];
  return all.map((each) => String(node(each, "literal")?.["value"]));
}

function nameOf(named: Node | undefined): string {
  const name = named?.["name"] ?? named?.["value"];
  return typeof name === "string" ? name : "";
}

function node(of: Node | undefined, key: string): Node | undefined {
  return of?.[key] as Node | undefined;
}

function nodes(of: object | undefined, key: string): readonly Node[] {
  const found = (of as Node | undefined)?.[key];
  return Array.isArray(found) ? (found as readonly Node[]) : [];
}

/** Each member with the comment that stands before it. */
function withComments<Of>(of: Of, code: string): Of {
  if (Array.isArray(of)) return of.map((each: unknown) => withComments(each, code)) as Of;
  if (typeof of !== "object" || of === null) return of;
  const copy = Object.fromEntries(
    Object.entries(of).map(([key, value]) => [key, withComments(value as unknown, code)]),
  );
  const { type, start } = copy;
  if (type === "TSPropertySignature") copy["comment"] = commentBefore(code, Number(start));
  return copy as Of;
}

function commentBefore(code: string, offset: number): string | undefined {
  const found = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/u.exec(code.slice(0, offset))?.[1];
  return found?.replaceAll(/\s*\n\s*\*?\s*/gu, " ").trim();
}
