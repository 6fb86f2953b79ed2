// What a file has twice, or a format has no place for: a warning, and the first of two.

import { describe, expect, it } from "vitest";
import { poFormat } from "../../src/formats/po/index.ts";
import { readSrt, readVtt } from "../../src/formats/subtitles/read-subtitles.ts";
import { tmxFormat } from "../../src/formats/tmx/index.ts";
import { wordfastFormat } from "../../src/formats/wordfast/index.ts";
import { xliffFormat } from "../../src/formats/xliff/index.ts";
import type { Article } from "../../src/model/article.ts";
import { plainText } from "../../src/model/segment.ts";
import { loaded, readBilingual, writeBilingual } from "./bilingual-file.ts";

const tmx = await loaded(tmxFormat);
const xliff = await loaded(xliffFormat);
const po = await loaded(poFormat);
const wordfast = await loaded(wordfastFormat);

const header =
  '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>';

function xliff12(units: string): string {
  return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="es" datatype="plaintext" original="a.txt"><body>\n${units}\n</body></file></xliff>`;
}

describe("what stands twice", () => {
  it("is the first segment of a TMX variant", () => {
    const { units, warnings } = readBilingual(
      tmx,
      `<tmx version="1.4">${header}<body><tu>
<tuv xml:lang="en"><seg>Vacancy</seg><seg>Void</seg></tuv>
<tuv xml:lang="es"><seg>Vacancia</seg>
<seg>Vacío <ph>x</ph></seg></tuv></tu></body></tmx>`,
    );
    expect(units.map(({ source, target }) => [source, target])).toEqual([
      [["Vacancy"], ["Vacancia"]],
    ]);
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([["tmxSecondSegment", 2]]);
  });

  it("is the first target of an XLIFF unit", () => {
    const { units, warnings } = readBilingual(
      xliff,
      xliff12(`<trans-unit id="1"><source>Vote</source><target>Voto</target>
<target>Votar</target></trans-unit>`),
    );
    expect(units.map(({ target }) => plainText(target ?? []))).toEqual(["Voto"]);
    expect(warnings).toMatchObject([
      { code: "xliffSecondSide", line: 3, data: { unit: "1", element: "target" } },
    ]);
  });
});

describe("what a format has no place for", () => {
  const offered = xliff12(
    `<trans-unit id="1"><source>Vote</source><target>Voto</target>` +
      "<alt-trans><target>Votar</target></alt-trans></trans-unit>",
  );

  it.each([
    ["TMX", tmx, ["matchesLeftOut"]],
    ["PO", po, ["matchesLeftOut", "propertiesLeftOut"]],
    ["Wordfast", wordfast, ["matchesLeftOut", "notesNotCarried"]],
    ["XLIFF", xliff, []],
  ])("is told when offers of a memory are written as %s", (_, format, codes) => {
    const { document, units } = readBilingual(xliff, offered);
    const { header: head, kind } = document;
    const { warnings } = writeBilingual(format, { kind, header: head, units });
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["PO", po],
    ["Wordfast", wordfast],
    ["XLIFF", xliff],
  ])("is told when a third language is written as %s", (_, format) => {
    const { document, units } = readBilingual(
      tmx,
      `<tmx version="1.4">${header}<body><tu><tuv xml:lang="en"><seg>Vote</seg></tuv>
<tuv xml:lang="es"><seg>Voto</seg></tuv><tuv xml:lang="fr"><seg>Vote</seg></tuv></tu></body></tmx>`,
    );
    const { warnings } = writeBilingual(format, { ...document, units });
    expect(warnings.map(({ code }) => code)).toEqual([
      format === xliff ? "xliffVariantDropped" : "variantsLeftOut",
    ]);
  });
});

describe("subtitles", () => {
  const read = (reader: typeof readSrt, text: string): [Article, unknown[]] => {
    const warnings: unknown[] = [];
    const article = reader([new TextEncoder().encode(text)], {
      path: "a",
      warn: ({ code, line }) => warnings.push([code, line]),
    });
    return [article, warnings];
  };
  const cues = "00:00:01.000 --> 00:00:02.000\nLas rondas\n\nmarchan.\n";

  it("tell of text after a blank line, which WebVTT does not show", () => {
    const [{ blocks }, warnings] = read(
      readVtt,
      `WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE nada\n\n${cues}\n00:00:03.000 --> 00:00:04.000\nSí.\n`,
    );
    expect(blocks.map(({ text }) => text).join(" ")).toBe("Las rondas Sí.");
    expect(warnings).toEqual([["subtitleTextOutside", 11]]);
  });

  it.each([
    [
      "SubRip",
      readSrt,
      "1\n00:00:01,000 --> 00:00:02,000\nUno.\n\n2\n00:00:03,000 --> 00:00:04,000\nDos.\n",
    ],
    [
      "WebVTT",
      readVtt,
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nUno.\n\n2\n00:00:03.000 --> 00:00:04.000\nDos.\n",
    ],
  ])("of %s may end their lines in CR CR LF", (_, reader, text) => {
    const [{ blocks }, warnings] = read(reader, text.replaceAll("\n", "\r\r\n"));
    expect(blocks.map((block) => block.text)).toEqual(["Uno.", "Dos."]);
    expect(warnings).toEqual([]);
  });
});
