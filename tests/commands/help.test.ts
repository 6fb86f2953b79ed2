import { describe, expect, it } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { createProgram } from "../../src/commands/program.ts";
import { chooseLanguage } from "../../src/commands/wiring/choose-language.ts";
import { runIn, testIo } from "./test-io.ts";

// Words of commander that would give away a page half translated.
const english = /\b(?:Usage|Options|Arguments|Commands|default|choices|display help)\b/u;

const pages = createProgram(testIo().io, () => undefined).commands.flatMap((command) => [
  command.name(),
  ...command.commands.map((part) => `${command.name()} ${part.name()}`),
]);

describe("help", () => {
  it.each(pages)("of %s is all Spanish", async (page) => {
    const { exitCode, output } = await runIn("/", [...page.split(" "), "--help"], "es");
    expect(exitCode).toBe(0);
    expect(output).not.toMatch(english);
    expect(output).toContain("Uso:");
  });

  it.each(pages)("of %s fits a screen and ends with an example", async (page) => {
    const { output } = await runIn("/", [...page.split(" "), "--help"]);
    const lines = output.trimEnd().split("\n");
    // A check is asked for in more ways than anything else.
    expect(lines.length).toBeLessThanOrEqual(page === "check" ? 46 : 40);
    expect(lines.at(-1)).toMatch(/^ {2}glosa /u);
  });

  it.each([[[]], [["--lang", "es"]], [["--lang=en"]]])(
    "is shown when nothing is asked: %j",
    async (arguments_) => {
      const { exitCode, output } = await runIn("/", arguments_);
      expect(exitCode).toBe(0);
      for (const { name } of commands) expect(output).toContain(`  ${name} `);
    },
  );
});

describe("the language of the interface", () => {
  it.each([
    [["--lang", "es"], {}, "es"],
    [["check", "--lang=es"], {}, "es"],
    [[], { LANG: "es_PE.UTF-8" }, "es"],
    [[], { LANG: "es_PE.UTF-8", LC_ALL: "en_US.UTF-8" }, "en"],
    [[], { GLOSA_LANG: "es", LC_ALL: "en_US.UTF-8" }, "es"],
    [[], { LANG: "C" }, "en"],
    [["lookup", "--", "--lang", "es"], {}, "en"],
  ])("for %j in %j is %s", (arguments_, environment, language) => {
    expect(chooseLanguage(arguments_, environment)).toBe(language);
  });
});
