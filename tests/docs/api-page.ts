// docs/api.md: what src/index.ts hands out, with the docstrings and signatures of the source.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isolatedDeclarationSync } from "rolldown/experimental";

const source = join(import.meta.dirname, "..", "..", "src");

interface Declared {
  /** As Markdown; empty where there is none. */
  readonly doc: string;
  readonly code: string;
}

const exported = /^export (type )?\{([^}]*)\} from "\.\/([^"]+)";$/u;
const beginning =
  /^export (?:declare )?(?:abstract )?(?:function|const|interface|type|class|enum) (\w+)/u;

export function apiPage(): string {
  const files = new Map<string, ReadonlyMap<string, Declared>>();
  const lines = [
    "# The library",
    "",
    "What `glosa` exports, from the docstrings of its source (`npm run docs`). Covered by semantic versioning; the modules behind",
    "it are not. Start with [`checkFiles`](#checkfiles) for one check, and [`openSession`](#opensession) for everything else.",
  ];
  const index = readFileSync(join(source, "index.ts"), "utf8");
  for (const line of statementsOf(index)) {
    const heading = /^\/\/ ((?:[a-z]+(?: and [a-z]+)?): .+|rules and check|reporters)$/u.exec(line);
    if (heading !== null) lines.push("", `## ${heading[1] ?? ""}`);
    const [, , names = "", path = ""] = exported.exec(line) ?? [];
    for (const name of names.split(",").map((each) => each.trim())) {
      if (name === "") continue;
      const declared = files.get(path) ?? declarationsOf(path);
      files.set(path, declared);
      const found = declared.get(name);
      if (found === undefined) throw new Error(`${path} does not declare ${name}`);
      lines.push("", `### ${name}`, "", ...(found.doc === "" ? [] : [found.doc, ""]));
      lines.push("```ts", found.code, "```");
    }
  }
  return `${lines.join("\n")}\n`;
}

/** One statement or comment a line. */
function statementsOf(code: string): readonly string[] {
  return code
    .replaceAll(/export (?:type )?\{[^}]*\} from/gu, (all) => all.replaceAll(/\s+/gu, " "))
    .split("\n");
}

function declarationsOf(path: string): ReadonlyMap<string, Declared> {
  const written = readFileSync(join(source, path), "utf8");
  const { code } = isolatedDeclarationSync(path, written, {});
  const found = new Map<string, Declared>();
  let doc: string[] = [];
  let name: string | undefined;
  let own: string[] = [];
  let isDoc = false;
  const end = (): void => {
    if (name !== undefined)
      found.set(name, { doc: textOf(doc), code: own.join("\n").replaceAll("\t", "  ").trim() });
    if (name !== undefined) doc = [];
    name = undefined;
    own = [];
  };
  for (const line of code.split("\n")) {
    if (line.startsWith("/**")) {
      end();
      doc = [];
      isDoc = true;
    }
    if (isDoc) {
      doc.push(line);
      isDoc = !line.includes("*/");
      continue;
    }
    const [, begins] = beginning.exec(line) ?? [];
    if (begins !== undefined || /^(?:import|declare|export|interface|type) /u.test(line)) {
      end();
      name = begins;
      if (begins === undefined) doc = [];
    }
    if (name !== undefined) own.push(line);
  }
  end();
  return found;
}

function textOf(doc: readonly string[]): string {
  return doc
    .map((line) => line.replace(/^\/\*\*\s?|^\s*\*\/$|\s*\*\/$/gu, "").replace(/^\s*\* ?/u, ""))
    .join("\n")
    .trim();
}
