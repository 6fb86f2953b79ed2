// A sentence without a translation, written in its own row: put where it belongs in the file, or refused.

import { describe, expect, it } from "vitest";
import type { PairAnswer } from "../../../../src/model/page/pair.ts";
import type { ProblemDetails } from "../../../../src/model/page/problem-details.ts";
import { config, glossary } from "../../lsp/patrol-project.ts";
import { openPage, type OpenPage } from "../open-page.ts";
import { pairNamed, patch } from "../pair-of.ts";

const missing =
  "The hospital in Cusco closed its doors on Friday, because 40 nurses had left for Lima.";
const added =
  "El hospital de Cusco cerró sus puertas el viernes, porque 40 enfermeras se habían ido a Lima.";

function filesOf(extension: string, source: string, target: string): Record<string, string> {
  return {
    "glosa.json": config.replaceAll("*.md", `*.${extension}`),
    "glossary/protest.csv": glossary,
    [`en/a.${extension}`]: source,
    [`es/a.${extension}`]: target,
  };
}

const rowOf = ({ rows }: PairAnswer): number =>
  rows.find(({ kind }) => kind === "missing")?.number ?? 0;

async function add(page: OpenPage, name: string, text = added): Promise<string> {
  const pair = await pairNamed(page, name);
  expect(pair.rows[rowOf(pair) - 1]).toMatchObject({ kind: "missing", editable: true });
  const { status, json } = await patch<ProblemDetails>(page, pair, { row: rowOf(pair), text });
  const file = (await page.ask("GET", `/pairs/${pair.id}/file`)).text;
  return status === 200 ? file : json.type;
}

const heading = ["# The road", "# El camino"] as const;
const first = [
  "The landslide closed the road to Puno on Monday.",
  "El huaico cerró el camino a Puno el lunes.",
] as const;
const last = [
  "The mayor asked the government for two helicopters and 300 tents.",
  "El alcalde pidió al Gobierno dos helicópteros y 300 carpas.",
] as const;

describe("a sentence that has no translation", () => {
  it.each([
    [
      "md",
      "behind the one before it",
      `${heading[0]}\n\n${first[0]} ${missing}\n\n${last[0]}\n`,
      (text: string) => `${heading[1]}\n\n${first[1]}${text && ` ${text}`}\n\n${last[1]}\n`,
    ],
    [
      "md",
      "behind emphasis and a note",
      `${heading[0]}\n\n**${first[0]}**[^1] ${missing}\n\n${last[0]}\n\n[^1]: Radio Pachamama.\n`,
      (text: string) =>
        `${heading[1]}\n\n**${first[1]}**[^1]${text && ` ${text}`}\n\n${last[1]}\n\n[^1]: Radio Pachamama.\n`,
    ],
    [
      "md",
      "as a paragraph of its own",
      `${heading[0]}\n\n${first[0]}\n\n${missing}\n\n${last[0]}\n`,
      (text: string) =>
        `${heading[1]}\r\n\r\n${first[1]}\r\n${text && `\r\n${text}\r\n`}\r\n${last[1]}\r\n`,
    ],
    [
      "md",
      "in a list, behind its own",
      `${heading[0]}\n\n- ${first[0]} ${missing}\n- ${last[0]}\n`,
      (text: string) => `${heading[1]}\n\n- ${first[1]}${text && ` ${text}`}\n- ${last[1]}\n`,
    ],
    [
      "txt",
      "as a line of its own",
      `${first[0]}\n${missing}\n${last[0]}\n`,
      (text: string) => `${first[1]}\n${text && `${text}\n`}${last[1]}\n`,
    ],
    [
      "txt",
      "at the end",
      `${first[0]}\n\n${last[0]}\n\n${missing}\n`,
      (text: string) => `${first[1]}\n\n${last[1]}\n${text && `\n${text}\n`}`,
    ],
    [
      "html",
      "behind inline markup",
      `<h1>The road</h1>\n<p><b>${first[0]}</b> ${missing}</p>\n<p>${last[0]}</p>\n`,
      (text: string) =>
        `<h1>El camino</h1>\n<p><b>${first[1]}</b>${text && ` ${text}`}</p>\n<p>${last[1]}</p>\n`,
    ],
    [
      "html",
      "as a paragraph of its own",
      `<h1>The road</h1>\n<p>${first[0]}</p>\n<p>${missing}</p>\n<p>${last[0]}</p>\n`,
      (text: string) =>
        `<h1>El camino</h1>\n<p>${first[1]}</p>${text && `\n<p>${text}</p>`}\n<p>${last[1]}</p>\n`,
    ],
  ])("of .%s is put %s", async (extension, _, source, target) => {
    const page = await openPage(filesOf(extension, source, target("")));
    expect(await add(page, `es/a.${extension}`)).toBe(target(added));
    const pair = await pairNamed(page, `es/a.${extension}`);
    expect(pair.rows.map(({ kind }) => kind)).not.toContain("missing");
    const undone = await patch<PairAnswer>(page, pair, { undo: true });
    expect(undone.json.state).toBe("clean");
  });

  it.each([
    [
      "an item of a list",
      `${heading[0]}\n\n${first[0]}\n\n- ${missing}\n- ${last[0]}\n`,
      `${heading[1]}\n\n${first[1]}\n\n- ${last[1]}\n`,
      added,
      "pageNoPlace",
    ],
    [
      "before everything",
      `${missing}\n\n${first[0]}\n\n${last[0]}\n`,
      `${first[1]}\n\n${last[1]}\n`,
      added,
      "pageNoPlace",
    ],
    [
      "with markup",
      `${heading[0]}\n\n${first[0]} ${missing}\n\n${last[0]}\n`,
      `${heading[1]}\n\n${first[1]}\n\n${last[1]}\n`,
      "El *hospital* cerró.",
      "pageTakenForMarkup",
    ],
    [
      "that would begin a list",
      `${heading[0]}\n\n${first[0]}\n\n${missing}\n\n${last[0]}\n`,
      `${heading[1]}\n\n${first[1]}\n\n${last[1]}\n`,
      "- El hospital de Cusco cerró sus puertas.",
      "pageTakenForMarkup",
    ],
    [
      "that would begin a heading",
      `${heading[0]}\n\n${first[0]}\n\n${missing}\n\n${last[0]}\n`,
      `${heading[1]}\n\n${first[1]}\n\n${last[1]}\n`,
      "# El hospital",
      "pageTakenForMarkup",
    ],
  ])("is refused: %s", async (_, source, target, text, code) => {
    const page = await openPage(filesOf("md", source, target));
    expect(await add(page, "es/a.md", text)).toBe(`/problems/${code}`);
    const pair = await pairNamed(page, "es/a.md");
    expect([pair.state, pair.canUndo]).toEqual(["clean", false]);
  });

  it("of subtitles is told to be added to the one before or after", async () => {
    const cue = (number: number, text: string): string =>
      `${number}\n00:00:0${number},000 --> 00:00:0${number},900\n${text}\n`;
    const source = [first[0], missing, last[0]].map((each, at) => cue(at + 1, each)).join("\n");
    const target = [first[1], last[1]].map((each, at) => cue(at * 2 + 1, each)).join("\n");
    const page = await openPage(filesOf("srt", source, target));
    const pair = await pairNamed(page, "es/a.srt");
    const row = pair.rows[rowOf(pair) - 1];
    expect([row?.editable, row?.reason]).toEqual([
      false,
      "This sentence has no translation yet. Add it to the one before or after it.",
    ]);
  });
});
