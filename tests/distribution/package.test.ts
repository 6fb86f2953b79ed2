// What `npm pack` sends out: complete, with links that work, and with types that a strict project accepts.

import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { repository } from "./action.ts";

const isBuilt = existsSync(join(repository, "dist", "bin", "cli.js"));

function packed(): readonly string[] {
  const told = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: repository,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ files }] = JSON.parse(told) as [
    { readonly files: readonly { readonly path: string }[] },
  ];
  return files.map(({ path }) => path);
}

const files: readonly string[] = isBuilt ? packed() : [];

/** Of the headings of a page, as GitHub and npm make them. */
function anchorsOf(page: string): readonly string[] {
  return Array.from(page.matchAll(/^#+ (.+)$/gmu), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/gu, "$1")
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/gu, "-"),
  );
}

describe.skipIf(!isBuilt)("the package", () => {
  it("holds the program, its types, the documentation and the schema", () => {
    expect(files).toEqual(
      expect.arrayContaining([
        ...["package.json", "README.md", "LICENSE", "CHANGELOG.md", "docs/commands.md"],
        ...[
          "docs/glosa.schema.json",
          "docs/report.schema.json",
          "dist/bin/cli.js",
          "dist/index.js",
          "dist/index.d.ts",
        ],
      ]),
    );
    const strays = files.filter((path) => /^(?:src|tests|scripts|articles|tmx|\.)/u.test(path));
    expect(strays).toEqual([]);
  });

  const pages = ["README.md", "CONTRIBUTING.md", "docs/continuous-integration.md"];

  it.each([...pages, ...files.filter((path) => /^docs\/[^/]+\.md$/u.test(path))])(
    "has what %s links to",
    (path) => {
      const page = readFileSync(join(repository, path), "utf8").replaceAll(/```[^]*?```/gu, "");
      const links = Array.from(
        page.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/gu),
        (match) => match[1] ?? "",
      );
      const broken = links.filter((link) => {
        const [file = "", anchor] = link.split("#");
        const target = file === "" ? path : posix.join(posix.dirname(path), file);
        if (!files.some((each) => each === target || each.startsWith(`${target}/`))) return true;
        if (anchor === undefined) return false;
        return !anchorsOf(readFileSync(join(repository, target), "utf8")).includes(anchor);
      });
      expect(broken).toEqual([]);
    },
  );

  /** A project with the package, and nothing of its own but these files. */
  function consumer(own: Readonly<Record<string, string>>): string {
    const folder = temporaryFolder({ "package.json": '{ "type": "module" }', ...own });
    const modules = join(folder, "node_modules");
    for (const path of files.filter((each) => /^dist\/(?!bin)|package\.json$/u.test(each))) {
      const copy = join(modules, "glosa", path);
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(join(repository, path), copy);
    }
    const { dependencies } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    for (const name of Object.keys(dependencies)) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(join(repository, "node_modules", name), join(modules, name));
    }
    return folder;
  }

  const program = `import { checkFiles } from "glosa";

const report = await checkFiles("en.md", "es.md", { glossary: "terms.csv" });
for (const { message } of report.findings) console.log(message);
`;

  it("checks two files in one line", () => {
    const folder = consumer({
      "check.js": program,
      "en.md": "The peasant patrols met.\n",
      "es.md": "Las patrullas campesinas se reunieron.\n",
      "terms.csv":
        "id,en,es,status\na,peasant patrol,ronda campesina,\na,,patrulla campesina,deprecated\n",
    });
    const { stdout, stderr } = spawnSync(process.execPath, ["check.js"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).toContain("“patrullas campesinas” is deprecated");
  });

  it("has types that a strict project accepts, its own libraries checked too", () => {
    const strict = {
      compilerOptions: {
        ...{ module: "nodenext", target: "es2022", strict: true, noEmit: true },
        ...{ skipLibCheck: false, exactOptionalPropertyTypes: true, verbatimModuleSyntax: true },
        ...{ noUncheckedIndexedAccess: true, lib: ["es2023"], types: [] },
      },
    };
    const folder = consumer({
      "tsconfig.json": JSON.stringify(strict),
      "all.ts": `import * as glosa from "glosa";
import { checkFiles, openSession, type MessageKey, type Report, type Session } from "glosa";

export const report: Report = await checkFiles("en.md", "es.md", { glossary: ["a.csv", "b.csv"] });
export const alone: Report = await checkFiles("memory.tmx");
export const key: MessageKey = "report.clean";
// @ts-expect-error there is no such sentence
export const wrong: MessageKey = "report.cleam";
export const session: Session = openSession("/", {
  translate: glosa.createTranslator("en"),
  tool: { name: "x", version: "1" },
  warn: () => undefined,
});
`,
    });
    const compiler = join(repository, "node_modules", "typescript", "bin", "tsc");
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
    writeFileSync(
      join(folder, "bad.ts"),
      'import { nothing } from "glosa";\nexport { nothing };\n',
    );
    const bad = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
    expect(bad.stdout).toContain("nothing");
  });
});
