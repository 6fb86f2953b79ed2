// What stands in files and their names commands neither a terminal nor a build's log.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/run.ts";
import { visible } from "../../src/strings/visible.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn, testIo } from "./test-io.ts";

const title = "\u001B]0;owned\u0007";
const clipboard = "\u001B]52;c;cm0gLXJm\u0007";
const hostile = `${title}${clipboard}\u001B[2J\u001B[8m\u009B1A\u202Epatrulla\u2066`;
// oxlint-disable-next-line no-control-regex -- what must not come out
const commands = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

const project = {
  "g.csv": `en,es,note\npatrol,"ronda",${hostile}\npatrol,"${hostile}",x\n`,
  "en.md": `The patrol ${hostile} met. The patrol met again.\n`,
  "es.md": `La patrulla ${hostile} se reunió. Otra vez la patrulla.\n`,
};

const calls: readonly (readonly string[])[] = [
  ["lookup", "patrol", "-g", "g.csv"],
  ["check", "en.md", "es.md", "-g", "g.csv", "--notes"],
  ["check", "en.md", "es.md", "-g", "g.csv", "-r", "markdown"],
  ["check", "en.md", "es.md", "-g", "g.csv", "-r", "github"],
  ["check", "en.md", "es.md", "-g", "g.csv", "--json"],
  ["align", "en.md", "es.md"],
  ["term", "list", "-g", "g.csv"],
  ["doctor", "g.csv"],
];

describe("control and bidirectional characters", () => {
  it.each(calls.map((call) => ({ call })))(
    "are shown, not obeyed: glosa $call",
    async ({ call }) => {
      const folder = temporaryFolder(project);
      const { output, errors } = await runIn(folder, call);
      expect(output + errors).not.toMatch(commands);
    },
  );

  it("leave the styles of the program alone on a terminal, and no other sequence", async () => {
    const folder = temporaryFolder(project);
    const { io, output } = testIo({ folder });
    const colourful = { ...io, environment: { FORCE_COLOR: "1" } };
    await run(["lookup", "patrol", "-g", "g.csv"], colourful);
    expect(output()).toContain("\u001B[1m");
    expect(output()).toContain("\\u001B]0;owned");
    // oxlint-disable-next-line no-control-regex -- the sequences that are left
    expect(output().replaceAll(/\u001B\[\d\d?m/gu, "")).not.toMatch(commands);
    expect(output()).not.toContain("\u001B[8m");
  });

  it("are shown in a report that is written to a file", async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ["check", "en.md", "es.md", "-g", "g.csv", "-r", "markdown", "-o", "r.md"]);
    expect(readFileSync(join(folder, "r.md"), "utf8")).not.toMatch(commands);
  });

  it("change nothing in JSON", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(JSON.parse(visible(JSON.stringify(text)))).toBe(text);
      }),
    );
  });
});

describe("a line feed in the name of a file", () => {
  it("starts no line of its own, which a build would take for a command", async () => {
    const name = "es\n::error file=x::owned.md";
    const folder = temporaryFolder({ ...project, [name]: project["es.md"] });
    for (const reporter of ["text", "markdown", "github"]) {
      const call = ["check", "en.md", name, "-g", "g.csv", "-r", reporter];
      const { output, errors } = await runIn(folder, call);
      expect(output + errors).not.toMatch(/^\s*::error file=x/mu);
    }
    const { errors } = await runIn(folder, ["check", "en.md", "no\n::error::owned.md"]);
    expect(errors).toBe(
      "glosa: no\\u000A::error::owned.md: No such file. Check the name and the folder.\n",
    );
  });
});

describe("a line feed in a name or a term", () => {
  const inject = "a\n::error file=x::pwned";
  const files = {
    [`glossary/${inject}.csv`]: `id,en,es\n"${inject}",peasant patrol,"ronda\n::error::t"\nx,"z${inject}",y\n`,
    [`en/${inject}.md`]: "The peasant patrol met.\n\n::error::of the text\n",
    [`es/${inject}.md`]: "La patrulla se reunio.\n\n::error::del texto y ##vso[task.x]\n",
    [`tmx/${inject}.tmx`]:
      '<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>The patrol met.&#10;::error::a</seg></tuv><tuv xml:lang="es"><seg>La ronda.&#10;::error::b</seg></tuv></tu></body></tmx>',
  };
  const articles = JSON.stringify({ articles: [{ source: "en/*.md", target: "es/*.md" }] });
  const forPeople = [
    ["check", "--notes"],
    ["check", "--drift"],
    ["check", "-r", "markdown"],
    ["check", "-r", "junit"],
    ["check", "--json"],
    ["lookup", "patrol"],
    ["lookup", "zz"],
    ["term", "list"],
    ["term", "edit", inject],
    ["term", "add", "peasant patrol", "x"],
    ["match", "The patrol met."],
    ["concordance", "patrol"],
    ["memory", "list"],
    ["stats"],
    ["import", `tmx/${inject}.tmx`],
    ["import", `glossary/${inject}.csv`, "--into", "glossary/new.csv"],
    ["diff", `tmx/${inject}.tmx`, `tmx/${inject}.tmx`],
    ["diff", "--text", `glossary/${inject}.csv`],
    ["doctor", `glossary/${inject}.csv`],
    ["clean", `tmx/${inject}.tmx`],
    ["merge", `tmx/${inject}.tmx`, `tmx/${inject}.tmx`, "-o", `${inject}.tmx`],
    ["export", "--for", inject],
    ["check", "-s", inject],
    ["no such command", inject],
    ["align", `en/${inject}.md`, `es/${inject}.md`, "--view"],
  ];

  it.each(forPeople.map((call) => ({ call })))(
    "gives a build server no command: $call",
    async ({ call }) => {
      const folder = temporaryFolder({ ...files, "glosa.json": articles });
      const { output, errors } = await runIn(folder, call);
      expect(output + errors).not.toMatch(/^\s*::|##\w*\[/mu);
    },
  );

  it.each([
    { glossary: [`../${inject}`] },
    { [inject]: 1 },
    { rules: { [inject]: "error" } },
    { source: inject },
    { articles: [{ source: `*${inject}`, target: `**/*${inject}` }] },
  ])("gives none in glosa.json: %j", async (config) => {
    const folder = temporaryFolder({ ...files, "glosa.json": JSON.stringify(config) });
    const { exitCode, errors } = await runIn(folder, ["check"]);
    expect(exitCode).toBe(2);
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
  });

  it("leaves the report for GitHub one command a question", async () => {
    const folder = temporaryFolder({ ...files, "glosa.json": articles });
    const { output } = await runIn(folder, ["check", "-r", "github"]);
    expect(output).toMatch(/^::/u);
    for (const line of output.trimEnd().split("\n"))
      expect(line).toMatch(/^::(?:error|warning|notice) file=(?:e[ns]|glossary)\/a%0A%3A%3Aerror/u);
  });
});
