// GlotDict's JSON -> a glossary: `{ "term": [{ "comment": …, "pos": …, "translation": … }] }`, or one object instead of the list.
// The target language is that of the file's name (`es_ES.json`).

import type { Glossary } from "../../model/concept.ts";
import { ParseError } from "../../model/errors.ts";
import { canonicalLanguage } from "../../model/language.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import { mendMojibake } from "../../strings/encoding/mojibake.ts";
import type { Cell } from "../csv/parse-rows.ts";
import { readTable } from "../csv/read-table.ts";
import { fileStem } from "../file-stem.ts";
import type { ReadContext } from "../format.ts";

interface Rendering {
  readonly term: string;
  readonly translation: string;
  readonly pos: string;
  readonly comment: string;
}

/** Throws `ParseError` `glotdictShape`, and what `readTable` throws. */
export function readGlotdict(bytes: Iterable<Uint8Array>, context: ReadContext): Glossary {
  const { path, warn } = context;
  const text = decodeAll(bytes, path, warn);
  const renderings = renderingsOf(text, path);
  const tell = (code: string, count: number): void => {
    if (count > 0) warn({ code, data: { count }, path, line: undefined, column: undefined });
  };
  // Lines of comments that were cut into rows of their own, as real files have them.
  const whole = renderings.filter(({ translation }) => translation.trim() !== "");
  tell("glotdictWithoutTranslation", renderings.length - whole.length);
  const mended = whole.map((each) => ({
    ...each,
    translation: mendMojibake(each.translation),
    comment: mendMojibake(each.comment),
  }));
  tell(
    "mojibakeMended",
    mended.filter((each, index) => {
      const before = whole[index];
      return each.translation !== before?.translation || each.comment !== before.comment;
    }).length,
  );
  const { sourceLanguage: source = "en", targetLanguage = "es" } = context;
  const target = canonicalLanguage(fileStem(path).replaceAll("_", "-")) ?? targetLanguage;
  const lineOf = lineFinder(text);
  const rows = mended.map(({ term, translation, pos, comment }) => {
    const line = lineOf(term);
    return [term, translation, pos, comment].map((cell): Cell => cellAt(cell, line));
  });
  const header = [source, target, "part_of_speech", "note"].map((cell) => cellAt(cell, 1));
  return readTable([header, ...rows], context);
}

function cellAt(text: string, line: number): Cell {
  return { text: text.trim(), line, column: 1 };
}

function renderingsOf(text: string, path: string): readonly Rendering[] {
  const refuse = (cause?: unknown): never => {
    throw new ParseError("glotdictShape", { path, cause });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(error);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse();
  return Object.entries(value).flatMap(([term, renderings]: [string, unknown]) => {
    const list: readonly unknown[] = Array.isArray(renderings) ? renderings : [renderings];
    return list.map((each): Rendering => {
      if (typeof each !== "object" || each === null || !("translation" in each)) return refuse();
      const { translation } = each;
      const pos = "pos" in each ? each.pos : "";
      const comment = "comment" in each ? each.comment : "";
      return { term, translation: textIn(translation), pos: textIn(pos), comment: textIn(comment) };
    });
  });
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The lines of keys in their order; a key that is written with escapes is taken to stand where the last one did. */
function lineFinder(text: string): (key: string) => number {
  let at = 0;
  let line = 1;
  return (key) => {
    const found = text.indexOf(`${JSON.stringify(key)}:`, at);
    const spaced = found < 0 ? text.indexOf(`${JSON.stringify(key)} :`, at) : found;
    if (spaced < 0) return line;
    line += text.slice(at, spaced).split("\n").length - 1;
    at = spaced;
    return line;
  };
}
