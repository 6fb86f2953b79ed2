import { describe, expect, it } from "vitest";
import { run } from "../../../src/commands/run.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { filesWith } from "../../formats/files-with.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { runIn, testIo } from "../test-io.ts";

// The clock of these tests stands at 2 January 2026.
const withComment = (comment: string): Record<string, string> => ({
  "en.md": "Will they come back?\n",
  "es.md": `<!-- ${comment} -->\n\nVolverán?\n`,
});

async function findings(
  comment: string,
  text = "Volverán?",
): Promise<readonly (readonly string[])[]> {
  const files = withComment(comment);
  const folder = temporaryFolder({
    ...files,
    "es.md": (files["es.md"] ?? "").replace("Volverán?", text),
  });
  const { output } = await runIn(folder, ["check", "en.md", "es.md", "--json"]);
  const report = JSON.parse(output) as { readonly findings: readonly Finding[] };
  return report.findings.map(({ ruleId, level, message }) => [ruleId, level, message]);
}

const back = ["inverted-mark", "error", "The opening “¿” is missing."];
const expired = (day: string): readonly string[] => [
  "suppression-unused",
  "warning",
  `The suppression of “inverted-mark” expired on ${day}, and its finding is reported again; correct the text, or give the comment a later date.`,
];

describe("a reason that is still to be written", () => {
  const waits = [
    "suppression-unused",
    "warning",
    "“inverted-mark” is not suppressed yet: write the reason after the colon.",
  ];
  it.each(["…", "...", "?", "—", " … "])("suppresses nothing: %s", async (reason) => {
    expect(await findings(`glosa-ignore inverted-mark: ${reason}`)).toEqual([waits, back]);
    expect(await findings(`glosa-ignore inverted-mark until 2027-01-01: ${reason}`)).toEqual([
      waits,
      back,
    ]);
  });

  it.each(["", ":", ": 1", ": ñ…", ": 日本"])(
    "is another than none at all, or a word: %s",
    async (said) => {
      expect(await findings(`glosa-ignore inverted-mark${said}`)).toEqual([]);
    },
  );
});

describe("glosa-ignore … until", () => {
  it.each([
    "glosa-ignore inverted-mark until 2027-01-01: in the original",
    // To the end of the day.
    "glosa-ignore inverted-mark until 2026-01-02: in the original",
    "glosa-ignore inverted-mark, spacing until 2026-01-02",
    "glosa-ignore inverted-mark   UNTIL   2026-01-02 : in the original",
  ])("suppresses to the end of its day: %s", async (comment) => {
    expect((await findings(comment)).filter(([rule]) => rule === "inverted-mark")).toEqual([]);
  });

  it.each(["2026-01-01", "1999-12-31"])("reports finding and comment after %s", async (day) => {
    expect(await findings(`glosa-ignore inverted-mark until ${day}: in the original`)).toEqual([
      expired(day),
      back,
    ]);
  });

  it("tells a comment without work to go, expired or not", async () => {
    const idle = ["suppression-unused", "note"];
    for (const day of ["2026-01-01", "2027-01-01"]) {
      const [only = [], ...more] = await findings(
        `glosa-ignore inverted-mark until ${day}`,
        "¿Volverán?",
      );
      expect(only.slice(0, 2)).toEqual(idle);
      expect(more).toEqual([]);
    }
  });

  it.each(["", "tomorrow", "2026-02-30", "01/02/2027", "2027"])(
    "suppresses nothing with a day that is none, and says so: “%s”",
    async (day) => {
      const [comment = [], ...rest] = await findings(
        `glosa-ignore inverted-mark until ${day}: why`,
      );
      expect(comment.slice(0, 2)).toEqual(["suppression-unused", "warning"]);
      expect(comment[2]).toContain(`“${day}” is no date`);
      expect(rest).toEqual([back]);
    },
  );

  it("takes no rule for a day", async () => {
    const [first = []] = await findings("glosa-ignore until-then: why");
    expect(first[2]).toContain("There is no rule “until-then”");
  });

  it("goes by the clock of the run", async () => {
    const folder = temporaryFolder(withComment("glosa-ignore inverted-mark until 2026-01-02: why"));
    const check = async (moment: string): Promise<number> => {
      const { io } = testIo({ folder });
      return run(["check", "en.md", "es.md"], { ...io, now: () => new Date(moment) });
    };
    expect(await check("2026-01-02T23:59:59Z")).toBe(0);
    expect(await check("2026-01-03T00:00:00Z")).toBe(1);
  });

  const noted = filesWith("Will they come back?", "Volverán?").filter(
    ({ name, noted: write }) =>
      write !== undefined && !["front matter", "attribute", "XLIFF 2, CDATA"].includes(name),
  );

  it.each(noted)("holds in $name", async ({ path, source, noted: write }) => {
    const check = async (day: string): Promise<string> => {
      const folder = temporaryFolder({
        [path]: write?.(`glosa-ignore inverted-mark until ${day}: why`) ?? "",
        ...(source && { [`en-${path}`]: source }),
      });
      const paths = source === undefined ? [path] : [`en-${path}`, path];
      return (await runIn(folder, ["check", ...paths])).output;
    };
    expect(await check("2027-01-01")).toContain("1 finding is suppressed");
    expect(await check("2025-01-01")).toContain("expired on 2025-01-01");
  });

  it("is kept with what is kept of a pair", async () => {
    const folder = temporaryFolder({
      ...withComment("glosa-ignore inverted-mark until 2026-01-01: why"),
      "glosa.json": '{ "articles": [{ "source": "en.md", "target": "es.md" }] }',
    });
    const first = await runIn(folder, ["check"]);
    expect(first.exitCode).toBe(1);
    expect(await runIn(folder, ["check"])).toEqual(first);
  });
});
