// Lines of a Wordfast memory -> units: date, user, use count, source language, source, target language, target,
// then up to five attributes. The header, when there is one, begins with a percent sign.

import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { ParseError } from "../../model/errors.ts";
import { canonicalLanguage, languageServes, type LanguageTag } from "../../model/language.ts";
import type { Property, TranslationUnit } from "../../model/unit.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import type { ReadContext } from "../format.ts";
import { mendDate } from "../mend-date.ts";
import { ReadingWarnings } from "../reading-warnings.ts";
import { unescapeText } from "./escapes.ts";

/** What a line has besides its text, as properties. */
export const attributeProperty = "x-wordfast-attribute";

interface Line {
  readonly cells: readonly string[];
  /** 1-based. */
  readonly number: number;
}

/** Throws `ParseError` `notWordfast` if no line has both segments. */
export function readWordfast(bytes: Iterable<Uint8Array>, context: ReadContext): BilingualDocument {
  const { path } = context;
  const lines = decodeAll(bytes, path, context.warn)
    .split(/\r\n|\n|\r/u)
    .map((text, index): Line => ({ cells: text.split("\t"), number: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const isHeader = lines[0]?.cells[0]?.startsWith("%") === true;
  const header = isHeader ? (lines[0]?.cells ?? []) : [];
  const body = isHeader ? lines.slice(1) : lines;
  const warnings = new ReadingWarnings(context);
  const whole = body.filter(({ cells, number }) => {
    const isWhole = cells.length >= 7;
    if (!isWhole) warnings.once("wordfastLine", {}, () => ({ line: number, column: 1 }));
    return isWhole;
  });
  if (whole.length === 0 && !isHeader)
    throw new ParseError("notWordfast", { path, line: 1, column: 1 });
  const pair = {
    source: context.sourceLanguage ?? tagOf(header[3] ?? whole[0]?.cells[3]),
    target: context.targetLanguage ?? tagOf(header[5] ?? whole[0]?.cells[5]),
  };
  return {
    kind: "bilingual",
    header: {
      sourceLanguage: pair.source,
      targetLanguage: pair.target,
      attributes: { creationtool: (header[4] ?? "").replace(/^%/u, "") },
      notes: [],
      props: [],
    },
    units: units(whole, pair, warnings, path),
  };
}

function tagOf(written: string | undefined): LanguageTag | undefined {
  return written === undefined ? undefined : canonicalLanguage(written.replace(/^%/u, ""));
}

function* units(
  lines: readonly Line[],
  pair: { readonly source: LanguageTag | undefined; readonly target: LanguageTag | undefined },
  warnings: ReadingWarnings,
  path: string,
): Generator<TranslationUnit> {
  for (const { cells, number } of lines) {
    const location = { path, line: number, column: 1 };
    const [date = "", user = "", count = ""] = cells;
    const sides = [3, 5].map((at) => ({
      // Upper case is this format's own way.
      language:
        canonicalLanguage(cells[at] ?? "") ?? warnings.language(cells[at] ?? "", () => location),
      text: cells[at + 1] ?? "",
    }));
    const [from = noSide, to = noSide] = sides;
    // A memory used the other way round has both directions in one file.
    const turned =
      pair.source !== undefined &&
      !languageServes(from.language, pair.source) &&
      languageServes(to.language, pair.source);
    const [source, target] = turned ? [to, from] : [from, to];
    const changed = mendDate(date);
    yield {
      id: "",
      source: segmentOf(source.text),
      target: segmentOf(target.text),
      state: undefined,
      notes: [],
      props: attributesOf(cells.slice(7)),
      attributes: {
        ...(changed === undefined ? {} : { changedate: changed }),
        ...(user === "" ? {} : { changeid: unescapeText(user) }),
        ...(/^[1-9]\d*$/u.test(count) ? { usagecount: count } : {}),
      },
      sourceInfo: { language: source.language, attributes: {}, notes: [], props: [] },
      targetInfo: { language: target.language, attributes: {}, notes: [], props: [] },
      others: [],
      location,
    };
  }
}

const noSide = { language: "und", text: "" };

function segmentOf(text: string): readonly string[] {
  return text === "" ? [] : [unescapeText(text)];
}

function attributesOf(cells: readonly string[]): readonly Property[] {
  return cells.flatMap((cell, index) =>
    cell === "" ? [] : [{ type: `${attributeProperty}-${index + 1}`, value: unescapeText(cell) }],
  );
}
