// Whoever has no command line before them is told of none: every sentence that the servers can come to say is looked at.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import en from "../../src/messages/en.json" with { type: "json" };
import es from "../../src/messages/es.json" with { type: "json" };
import { createTranslator, interfaceLanguages } from "../../src/messages/translator.ts";
import { besideCommands } from "../../src/server/beside-commands.ts";

const src = join(import.meta.dirname, "..", "..", "src");
/** An option, or a command of ours; those of Git are Git's. */
const aCommand =
  /(?<!git [^.]*)(?<![\w-])--[a-z]|\bglosa (?:accept|align|check|clean|convert|diff|doctor|explain|export|import|init|lookup|match|memory|merge|stats|term)\b|command line|línea de órdenes|GLOSA_|NODE_OPTIONS/u;
/** Written by `export` alone, whose writers the servers load with the readers. */
const ofExport: ReadonlySet<string> = new Set(["glossaryTooLarge"]);

/** Files that the servers import, by whatever way. */
function reached(): readonly string[] {
  const seen = new Set<string>();
  const waiting = ["server/lsp", "server/mcp"].flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => join(src, room, path)),
  );
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !file.endsWith(".ts")) continue;
    seen.add(file);
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(
      /(?:from|import\()\s*"(\.[^"]+)"/gu,
    ))
      waiting.push(join(dirname(file), path));
  }
  return [...seen];
}

const code = reached()
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

function codesOf(sentences: Readonly<Record<string, string>>): readonly string[] {
  const codes = Object.keys(sentences).map((key) => key.replace(/_(?:one|many|other)$/u, ""));
  return [...new Set(codes)].filter((each) => code.includes(`"${each}"`) && !ofExport.has(each));
}

describe.each(interfaceLanguages)("in %s", (language) => {
  const translate = besideCommands(createTranslator(language));

  it.each(["errors", "warnings"] as const)("no remedy among the %s is a command", (kind) => {
    const codes = codesOf(en[kind]);
    expect(codes.length).toBeGreaterThan(20);
    const commands = codes
      .map((each) => [each, translate.dynamic(`${kind}.${each}`, { count: 2 })])
      .filter(([, sentence = ""]) => aCommand.test(sentence));
    expect(commands).toEqual([]);
  });

  it("has no sentence twice, or for what does not exist", () => {
    const messages = { en, es }[language];
    for (const kind of ["errors", "warnings"] as const) {
      const all: Readonly<Record<string, string>> = messages[kind];
      const idle = Object.entries(messages.besideCommands[kind]).filter(
        ([key, sentence]) => sentence === all[key] || !aCommand.test(all[key] ?? ""),
      );
      expect(idle).toEqual([]);
    }
  });
});

it("leaves every other sentence as it is", () => {
  const translate = createTranslator("en");
  const wrapped = besideCommands(translate);
  expect(wrapped.language).toBe("en");
  expect(wrapped("mcp.notice")).toBe(translate("mcp.notice"));
  expect(wrapped.dynamic("errors.fileMissing", { path: "a" })).toBe(
    translate.dynamic("errors.fileMissing", { path: "a" }),
  );
});
