// Holds the plan of the house: layers, no cycles, the disk in one place, words with one meaning.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { shippedLanguages } from "../src/languages/index.ts";
import { innerRooms, layers, nodeFolders, rooms } from "./layers.ts";

const root = join(import.meta.dirname, "..", "src");

interface SourceFile {
  /** Relative to src/, with forward slashes. */
  readonly path: string;
  readonly folder: string;
  readonly code: string;
  readonly imports: readonly string[];
}

// `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`, types included.
const importPattern =
  /(?:^|[;\n}])\s*(?:import|export)\b[^"'`;]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/gu;

function sourceFiles(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.split(sep).join("/"))
    .sort()
    .map((path) => {
      const code = readFileSync(join(root, path), "utf8");
      const imports = [...code.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? "");
      return {
        path,
        folder: path.includes("/") ? (path.split("/", 1)[0] ?? "") : "",
        code,
        imports,
      };
    });
}

const files = sourceFiles();

function target(file: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  return normalize(join(dirname(file.path), specifier))
    .split(sep)
    .join("/");
}

describe("layers", () => {
  it("are exactly the folders on disk", () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
    expect(folders).toEqual(Object.keys(layers).sort());
  });

  it("import downward only", () => {
    const upward = files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const path = target(file, specifier);
        if (path === undefined || file.folder === "") return [];
        const folder = path.split("/", 1)[0] ?? "";
        return folder === file.folder || layers[file.folder]?.includes(folder)
          ? []
          : [`${file.path} imports ${path}`];
      }),
    );
    expect(upward).toEqual([]);
  });

  it("leave node: modules to project/, the team store and cli.ts", () => {
    const offending = files
      .filter(
        ({ path }) => path !== "cli.ts" && !nodeFolders.some((each) => path.startsWith(`${each}/`)),
      )
      .filter((file) => file.imports.some((specifier) => specifier.startsWith("node:")))
      .map((file) => file.path);
    expect(offending).toEqual([]);
  });

  it("leave what Windows has not to project/disk, or call it only where it is", () => {
    const posix =
      /\b(?:[lf]?ch(?:own|mod)|get(?:e?[ug]id|groups)|set(?:e?[ug]id)|umask|symlink|mkfifo)(?:Sync)?\(/u;
    // The store starts a database of its own only where it finds a user to run it as.
    const own = ["project/disk/", "server/store/embedded/"];
    const found = files.filter(
      ({ path, code }) => posix.test(code) && !own.some((folder) => path.startsWith(folder)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it("leave process and console to cli.ts", () => {
    const offending = files
      .filter((file) => file.path !== "cli.ts")
      .filter((file) => /(?<![\w.$"'])(?:process|console)\s*\./u.test(withoutComments(file.code)))
      .map((file) => file.path);
    expect(offending).toEqual([]);
  });

  it("keep commands from importing each other", () => {
    const offending = files
      .filter((file) => /^commands\/(?:[a-z-]+\/)?[a-z-]+-command\.ts$/u.test(file.path))
      .flatMap((file) =>
        file.imports
          .map((specifier) => target(file, specifier))
          .filter((path) => path !== undefined && path.endsWith("-command.ts"))
          .map((path) => `${file.path} imports ${path}`),
      );
    expect(offending).toEqual([]);
  });

  it("keep rules from importing each other", () => {
    const shared = new Set(["rules/rule.ts", "rules/index.ts"]);
    const ids = new Set(
      files
        .filter((file) => file.folder === "rules" && /\bmeta:/u.test(file.code))
        .map((file) => file.path)
        .filter((path) => !shared.has(path)),
    );
    const offending = files
      .filter((file) => ids.has(file.path))
      .flatMap((file) =>
        file.imports
          .map((specifier) => target(file, specifier))
          .filter((path) => path !== undefined && ids.has(path))
          .map((path) => `${file.path} imports ${path}`),
      );
    expect(offending).toEqual([]);
  });
});

/** The room of a folder that a file stands in; "" where it stands in the folder itself. */
function roomOf(path: string): string {
  const parts = path.split("/");
  return parts.length > 2 ? (parts[1] ?? "") : "";
}

describe("rooms", () => {
  it.each(Object.keys(rooms))("of %s/ are exactly those on disk", (folder) => {
    const found = new Set(
      files.filter((file) => file.folder === folder).map(({ path }) => roomOf(path)),
    );
    expect([...found].sort()).toEqual(Object.keys(rooms[folder] ?? {}).sort());
  });

  it("import downward only", () => {
    const upward = files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const path = target(file, specifier);
        const table = rooms[file.folder];
        if (path === undefined || table === undefined) return [];
        if (!path.startsWith(`${file.folder}/`)) return [];
        const [room, other] = [roomOf(file.path), roomOf(path)];
        return room === other || table[room]?.includes(other) === true
          ? []
          : [`${file.path} imports ${path}`];
      }),
    );
    expect(upward).toEqual([]);
  });

  it.each(Object.keys(innerRooms))(
    "of %s/ are those on disk, and import downward only",
    (house) => {
      const table = innerRooms[house] ?? {};
      const within = (path: string): string | undefined =>
        path.startsWith(`${house}/`) ? roomOf(path.slice(house.indexOf("/") + 1)) : undefined;
      const inside = files.filter(({ path }) => within(path) !== undefined);
      const found = new Set(inside.map(({ path }) => within(path) ?? ""));
      expect([...found].sort()).toEqual(Object.keys(table).sort());
      const upward = inside.flatMap((file) =>
        file.imports.flatMap((specifier) => {
          const path = target(file, specifier) ?? "";
          const [room = "", other] = [within(file.path), within(path)];
          return other === undefined || other === room || table[room]?.includes(other) === true
            ? []
            : [`${file.path} imports ${path}`];
        }),
      );
      expect(upward).toEqual([]);
    },
  );

  it("keep commands apart: one reaches another's work through shared/ alone", () => {
    const open = new Set(["", "shared", "terminal", "wiring"]);
    const offending = files
      .filter((file) => file.folder === "commands" && !open.has(roomOf(file.path)))
      .flatMap((file) =>
        file.imports
          .map((specifier) => target(file, specifier) ?? "")
          .filter((path) => path.startsWith("commands/"))
          .filter((path) => roomOf(path) !== roomOf(file.path) && !open.has(roomOf(path)))
          .map((path) => `${file.path} imports ${path}`),
      );
    expect(offending).toEqual([]);
  });

  it("are opened before a folder holds more than 25 files", () => {
    const counts = new Map<string, number>();
    for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
  });
});

describe("imports", () => {
  it("form no cycle, types included", () => {
    const edges = new Map(
      files.map((file) => [
        file.path,
        file.imports
          .map((specifier) => target(file, specifier))
          .filter((path) => path !== undefined),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
        return;
      }
      if (done.has(path)) return;
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

/** The longest chain of imports that begins at each file of a folder and stays in it. */
function chainsIn(folder: string): Map<string, readonly string[]> {
  const own = new Map(
    files.filter((file) => file.folder === folder).map((file) => [file.path, file]),
  );
  const chains = new Map<string, readonly string[]>();
  const chainOf = (path: string): readonly string[] => {
    const known = chains.get(path);
    if (known !== undefined) return known;
    const file = own.get(path);
    if (file === undefined) return [];
    let longest: readonly string[] = [];
    for (const specifier of file.imports) {
      const chain = chainOf(target(file, specifier) ?? "");
      if (chain.length > longest.length) longest = chain;
    }
    const chain = [path, ...longest];
    chains.set(path, chain);
    return chain;
  };
  for (const path of own.keys()) chainOf(path);
  return chains;
}

describe("floors", () => {
  it("of terms/ are at most 8: no chain of imports in it is longer", () => {
    const chains = [...chainsIn("terms").values()];
    expect(Math.max(...chains.map(({ length }) => length))).toBeGreaterThan(4);
    expect(chains.filter(({ length }) => length > 8)).toEqual([]);
  });
});

describe("files", () => {
  it("are small: half of them at most 100 lines, none over 400", () => {
    const lengths = files.map((file) => file.code.split("\n").length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
    const large = files
      .filter((file) => file.code.split("\n").length > 400)
      .map((file) => relative(root, join(root, file.path)));
    expect(large).toEqual([]);
  });

  it("begin by saying what they are for", () => {
    const silent = files
      .filter((file) => !/^(?:#!.*\n)?(?:\/\/|\/\*\*)/u.test(file.code))
      .map((file) => file.path);
    expect(silent).toEqual([]);
  });

  it("keep what is private to a class in #names, which the running program enforces too", () => {
    // A constructor has no such name.
    const offending = files
      .filter(({ code }) =>
        /^\s+(?:private|protected|public)\s(?!constructor\()/mu.test(withoutComments(code)),
      )
      .map((file) => file.path);
    expect(offending).toEqual([]);
  });

  it("have no drawers", () => {
    const drawers = files.filter((file) =>
      /(?:^|\/|-)(?:utils?|helpers?|common|misc|manager|types)\.ts$/u.test(file.path),
    );
    expect(drawers.map((file) => file.path)).toEqual([]);
  });
});

describe("scripts and benchmarks", () => {
  it("import of the build what the source has, and so still run where a file moved", () => {
    const repository = join(root, "..");
    const missing = ["scripts", "tests"].flatMap((folder) =>
      readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
        .filter((path) => path.endsWith(".mjs"))
        .flatMap((path) => {
          const code = readFileSync(join(repository, folder, path), "utf8");
          return [...code.matchAll(/["'`](?:\.\.\/)+dist\/([\w/-]+)\.js["'`]/gu)]
            .filter(([, name = ""]) => !name.startsWith("bin/"))
            .filter(([, name = ""]) => !files.some((file) => file.path === `${name}.ts`))
            .map(([, name = ""]) => `${folder}/${path} imports dist/${name}.js`);
        }),
    );
    expect(missing).toEqual([]);
  });
});

const languageRooms = Object.keys(rooms["languages"] ?? {}).filter((room) => room !== "");

describe("words", () => {
  // One meaning each (CONTRIBUTING.md): the word on the left is never used in a name for what is on the right.
  const retired: readonly (readonly [word: string, instead: string])[] = [
    ["severity", "level"],
    ["termbase", "glossary"],
    ["translationMemory", "memory"],
  ];

  it.each(retired)("%s is written %s", (word) => {
    const pattern = new RegExp(`\\b\\w*${word}\\w*\\b`, "iu");
    const offending = files
      .filter((file) => pattern.test(withoutComments(file.code).replaceAll(/"[^"\n]*"/gu, "")))
      .map((file) => file.path);
    expect(offending).toEqual([]);
  });

  // What answers for a language is called as the member of `Language` that it answers, in each language alike.
  it.each(languageRooms)(
    "are exported once: one name, one meaning (beside languages/%s)",
    (room) => {
      const places = new Map<string, string[]>();
      const declared =
        /^export (?:async )?(?:const|let|function\*?|class|interface|type|enum) ([A-Za-z_$][\w$]*)/gmu;
      for (const { path, code } of files) {
        const [, other] = /^languages\/([a-z]+)\//u.exec(path) ?? [];
        if (other !== undefined && other !== room) continue;
        for (const [, name = ""] of code.matchAll(declared))
          places.set(name, [...(places.get(name) ?? []), path]);
      }
      expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
    },
  );
});

// What may name a language outside languages/ and messages/, and why.
const namesLanguages: ReadonlyMap<string, string> = new Map([
  ["project/config/config.ts", "the pair of a project that names none"],
  ["project/export/export-profiles.ts", "what servers of other makers call languages"],
  ["formats/csv/headers/language-header.ts", "the names of languages, as people head columns"],
  ["commands/init/initial-files.ts", "the example that a new project begins with"],
]);
const tag = `["'\x60](?:en|es)["'\x60]`;
const comparisons: readonly RegExp[] = [
  new RegExp(String.raw`[!=]==?\s*${tag}|${tag}\s*[!=]==?`, "u"),
  new RegExp(String.raw`\bcase\s+${tag}`, "u"),
  new RegExp(String.raw`\.(?:has|get|includes|startsWith|indexOf)\(\s*${tag}`, "u"),
  new RegExp(String.raw`\[\s*${tag}(?:\s*,\s*${tag})*\s*\]\.(?:includes|indexOf|some)\b`, "u"),
  // The key of a record, and one that is looked up.
  /(?:[{,]|^)\s*["']?(?:en|es)["']?\s*:/mu,
  /\b(?:isSpanish|isEnglish|spanish[A-Z]\w*|english[A-Z]\w*)\b/u,
];

/** The first line that tells languages apart by their tags. */
function languageNamed(code: string): string | undefined {
  return withoutComments(code)
    .split("\n")
    .find((line) => comparisons.some((pattern) => pattern.test(line)))
    ?.trim();
}

describe("languages", () => {
  const named = files
    .filter(({ folder }) => folder !== "languages" && folder !== "messages")
    .flatMap(({ path, code }) => {
      const line = languageNamed(code);
      return line === undefined ? [] : [[path, line] as const];
    });

  it("are told apart in languages/ alone", () => {
    expect(named.filter(([path]) => !namesLanguages.has(path))).toEqual([]);
  });

  it("are named elsewhere by those files that must, and by no other", () => {
    const all = new Set(files.map(({ path }) => path));
    expect([...namesLanguages.keys()].filter((path) => !all.has(path))).toEqual([]);
  });

  it.each([
    'if (text.language === "es") return;',
    'const before = "en" !== primaryLanguage(tag);',
    'case "es":',
    'if (known.includes("es")) return;',
    "const endings = { es: /r$/u };",
    '  "en": wordSet(`a`),',
    'if (["en", "es"].includes(tag)) return;',
    "const isEnglish = isSpoken(tag);",
  ])("are found to be told apart: %s", (code) => {
    expect(languageNamed(code)).toBe(code.trim());
  });

  it.each([
    'const source = context.sourceLanguage ?? "en";',
    "const done = true; // es: fine",
    "const name = { lines: 1 };",
  ])("are not: %s", (code) => {
    expect(languageNamed(code)).toBeUndefined();
  });
});

// What judges texts. Formats, commands and configuration have words that people write in files and on command lines.
const judging = new Set(["strings", "text", "terms", "memory", "align", "rules", "check"]);
const wordBeyondAscii = /[a-z][áéíóúüñ]|[áéíóúüñ][a-z]/u;
const smallWords = new Set(
  shippedLanguages.flatMap(({ functionWords, months, numerals }) =>
    [...functionWords, ...months, ...numerals.small.keys()].filter(
      (word) => /[aeiou]/u.test(word) && word.length > 1,
    ),
  ),
);

/** The first line with a word of a language: one with an accent, or a small one in an expression that has several. */
function wordWritten(code: string): string | undefined {
  return withoutExamples(withoutComments(code))
    .split("\n")
    .find(
      (line) =>
        wordBeyondAscii.test(line) ||
        [...line.matchAll(/(?<=[(:|])[a-z]+(?=\|)|(?<=\|)[a-z]+(?=[)?])/gu)].some(([word]) =>
          smallWords.has(word),
        ),
    )
    ?.trim();
}

/** Examples of rules are texts. */
function withoutExamples(code: string): string {
  return code
    .replaceAll(/^ {2}examples: \[[\s\S]*?^ {2}\]/gmu, "")
    .replaceAll(/`\$\{header\}[^`]*`/gu, "");
}

describe("words of a language", () => {
  it("stand in languages/ alone", () => {
    const written = files
      .filter(({ folder }) => judging.has(folder))
      .flatMap(({ path, code }) => {
        const line = wordWritten(code);
        return line === undefined ? [] : [[path, line] as const];
      });
    expect(written).toEqual([]);
  });

  it.each([
    'const scale = "millón";',
    "const half = /(?:y media|y cuarto|menos)/u;",
    "const page = /(?:-|y|and)/u;",
    'return word === "años";',
  ])("are found: %s", (code) => {
    expect(wordWritten(code)).toBe(code);
  });

  it.each([
    "const link = /(?:st|nd)/u; // por ciento|de",
    "const accent = /[áéíó]s?$/u;",
    '  examples: [\n    { units: [["Alone.", "Está solo."]] },\n  ],',
  ])("are not: %s", (code) => {
    expect(wordWritten(code)).toBeUndefined();
  });
});

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//gu, "").replaceAll(/(^|\s)\/\/.*$/gmu, "$1");
}
