import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { srtFormat, vttFormat } from "../../../src/formats/subtitles/index.ts";
import { readSrt, readVtt } from "../../../src/formats/subtitles/read-subtitles.ts";
import type { Article } from "../../../src/model/article.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { pieceProblems } from "../piece-problems.ts";

type Read = typeof readSrt;

function article(read: Read, content: string, warnings: Warning[] = []): Article {
  const bytes = [new TextEncoder().encode(content)];
  return read(bytes, { path: "marcha.srt", warn: (warning) => warnings.push(warning) });
}

const texts = (read: Read, content: string): readonly string[] =>
  article(read, content).blocks.map((block) => block.text);

/** Between two cues stands more than a line break. */
const problems = (made: Article): readonly string[] =>
  pieceProblems(made).filter((problem) => !/^" " is not ".*-->/u.test(problem));

const srt = `1
00:00:01,000 --> 00:00:03,500
Las rondas campesinas
cerraron la <i>carretera</i>

2
00:00:03,600 --> 00:00:05,000
el lunes. {\\an8}¿Volverán?

3
00:00:05,100 --> 00:00:07,000
- No lo sé.
- Yo tampoco.

4
00:00:07,100 --> 00:00:09,000
3 < 4 y R&amp;D
`;

describe("SubRip", () => {
  it("makes sentences whole that run over cues, and parts voices", () => {
    expect(texts(readSrt, srt)).toEqual([
      "Las rondas campesinas cerraron la carretera el lunes. ¿Volverán?",
      "No lo sé.",
      "Yo tampoco.",
      "3 < 4 y R&amp;D",
    ]);
    expect(problems(article(readSrt, srt))).toEqual([]);
  });

  it.each([
    ["Windows line ends and a mark", `\uFEFF${srt.replaceAll("\n", "\r\n")}`],
    ["old Macintosh line ends", srt.replaceAll("\n", "\r")],
    ["points in the time codes", srt.replaceAll(/(\d),(\d{3})/gu, "$1.$2")],
    ["positions after the time codes", srt.replaceAll(/(--> \S+)/gu, "$1 X1:100 X2:200")],
    ["no blank lines", srt.replaceAll("\n\n", "\n")],
    ["no numbers", srt.replaceAll(/^\d\n/gmu, "")],
  ])("is read the same with %s", (_, content) => {
    expect(texts(readSrt, content)).toEqual(texts(readSrt, srt));
    expect(problems(article(readSrt, content))).toEqual([]);
  });

  const cues = (...lines: readonly string[]): string =>
    lines
      .map((line, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index},900\n${line}\n`)
      .join("\n");

  it.each([
    ["an ellipsis before a small letter", ["Quería…", "…ir a Lima."], ["Quería… …ir a Lima."]],
    [
      "an ellipsis before a capital",
      ["Quería...", "Lima es grande."],
      ["Quería...", "Lima es grande."],
    ],
    ["a sound", ["Y entonces", "[Aplausos]", "habló."], ["Y entonces", "[Aplausos]", "habló."]],
    ["a name", ["El presidente", "Castillo renunció."], ["El presidente Castillo renunció."]],
    ["a number as text", ["Eran", "200 ronderos."], ["Eran 200 ronderos."]],
    ["a number alone", ["Eran muchos.", "200"], ["Eran muchos.", "200"]],
    [
      "captions without full stops",
      ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
      ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(texts(readSrt, `${cues(...lines)}\n`)).toEqual(expected);
  });

  it("ends a sentence at a long pause", () => {
    const content = srt.replace("00:00:03,600", "00:01:03,600");
    expect(texts(readSrt, content)[0]).toBe("Las rondas campesinas cerraron la carretera");
  });

  it("tells of a time code that it cannot read, and loses no text", () => {
    const warnings: Warning[] = [];
    const made = article(readSrt, srt.replace("00:00:03,600 -->", "00:00:03;6 -->"), warnings);
    expect(warnings).toMatchObject([{ code: "timeCodeUnreadable", line: 7 }]);
    expect(made.blocks[0]?.text).toContain("el lunes.");
  });

  it("is an error without a time code", () => {
    expect(() => article(readSrt, "Hola\n")).toThrow("noCues");
    expect(texts(readSrt, "\n")).toEqual([]);
  });
});

const vtt = `WEBVTT - Marcha

STYLE
::cue { color: red }

NOTE glosa-ignore term-deprecated: cita textual

intro
00:01.000 --> 00:03.500 align:start position:10%
<v Ana>Las <c.rojo>rondas</c> &amp; los

00:03.600 --> 00:05.000
<v Ana>gremios <00:04.000>marchan.
<v Luis>¿Cuándo?

NOTE
Otra nota
`;

describe("WebVTT", () => {
  it("leaves out styles, names, settings and tags, and follows a voice", () => {
    expect(texts(readVtt, vtt)).toEqual(["Las rondas & los gremios marchan.", "¿Cuándo?"]);
    expect(problems(article(readVtt, vtt))).toEqual([]);
  });

  it("has its notes as comments", () => {
    const { comments, text } = article(readVtt, vtt);
    expect(comments.map((comment) => comment.text)).toEqual([
      "glosa-ignore term-deprecated: cita textual",
      "Otra nota",
    ]);
    expect(text.slice(comments[1]?.range.start, comments[1]?.range.end)).toBe("NOTE\nOtra nota");
  });
});

describe("any subtitles", () => {
  const part = fc.constantFrom(
    ...[
      "1\n",
      "00:00:01,000 --> 00:00:02,000\n",
      "00:01.000 --> 00:02.000 line:0\n",
      "\n",
      "\r\n",
      "\r",
    ],
    ...[
      "ley ",
      "año",
      ".",
      "…",
      "- ",
      "<i>",
      "</i>",
      "<v Ana>",
      "&amp;",
      "&lt;",
      "{\\an8}",
      "<",
      "😀",
      "\t",
    ],
    ...["NOTE x\n", "WEBVTT\n", "-->", "[", "♪"],
  );
  it.each([
    ["SubRip", readSrt],
    ["WebVTT", readVtt],
  ])("in %s have their pieces in place", (_, read) => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const content = `WEBVTT\n\n00:00:00,000 --> 00:00:00,500\n${parts.join("")}`;
        const made = article(read, content);
        const spaces = /^" " is not "(?:[^"]|\\")*(?:\\[rn]|[ \t])/u;
        expect(pieceProblems(made).filter((problem) => !spaces.test(problem))).toEqual([]);
      }),
      { numRuns: 500, seed: 1980 },
    );
  });
});

it.each([
  [srt, true, false],
  [vtt, false, true],
  ["Hola\n", false, false],
])("are sniffed", (content, isSrt, isVtt) => {
  const head = new TextEncoder().encode(content);
  expect([srtFormat.sniff(head), vttFormat.sniff(head)]).toEqual([isSrt, isVtt]);
});
