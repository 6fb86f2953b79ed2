// What the name of a file says of its language: `Artículo EN.docx`, `app.es-PE.json`, `en/x.md`, `report (Spanish).md`.

import { languageAsWritten } from "../../formats/written-language.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";

export interface Languages {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}

/** One way to read a path. Files that translate each other have the same key. */
export interface PathReading {
  readonly key: string;
  /** `undefined` for a path that does not say. */
  readonly language: LanguageTag | undefined;
}

const separators = /[\s._-]+/gu;
const edges = /^[\s._()[\]-]+|[\s._()[\]-]+$/gu;
/** "en-report" and "en-lima" are well-formed, too. */
const usual = /^[a-z]{2,3}(?:-(?:Arab|Cyrl|Han[st]|Latn))?(?:-(?:[A-Z]{2}|\d{3}))?$/u;
/** Separators within a tag: `es-419`, `zh-Hant-TW`. */
const mostSeparators = 2;

/**
 * The ways to read a path, the likeliest first: by its folders and by its name, which may be a word of a text
 * ("en-linea.md"). Case counts as little as the way accents are encoded.
 */
export function pathReadings(path: string, languages: Languages): readonly PathReading[] {
  const steps = path.split(/[/\\]/u);
  const name = steps.pop() ?? "";
  const own: LanguageTag[] = [];
  const folders = steps.filter((step) => {
    const tag = servedTag(step, languages);
    if (tag !== undefined) own.push(tag);
    return tag === undefined;
  });
  const ofFolders = own.at(-1);
  const marked = markedName(name, languages);
  const keyOf = (rest: string): string => [...folders, rest].map(levelled).join("/");
  const readings: PathReading[] = [];
  if (ofFolders !== undefined) readings.push({ key: keyOf(name), language: ofFolders });
  if (marked !== undefined) readings.push({ key: keyOf(marked.rest), language: marked.language });
  if (readings.length === 0) readings.push({ key: keyOf(name), language: undefined });
  return readings;
}

export function levelled(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** The name without its language, at its end or beginning; `undefined` for one that names none of the two. */
function markedName(
  name: string,
  languages: Languages,
): { readonly rest: string; readonly language: LanguageTag } | undefined {
  const dot = name.lastIndexOf(".");
  const [stem, extension] = dot <= 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
  const gaps = [...stem.matchAll(separators)];
  const ends = [...gaps.slice(-mostSeparators - 1).map(({ index, 0: gap }) => index + gap.length)];
  const starts = gaps.slice(0, mostSeparators + 1).map(({ index }) => index);
  for (const [mark, rest] of [
    [stem, ""],
    ...ends.map((at) => [stem.slice(at), stem.slice(0, at)] as const),
    ...starts.toReversed().map((at) => [stem.slice(0, at), stem.slice(at)] as const),
  ] as const) {
    const language = servedTag(mark.replaceAll(edges, ""), languages);
    if (language !== undefined) return { rest: rest.replaceAll(edges, "") + extension, language };
  }
  return undefined;
}

/** The tag that the text is, if it serves one of the two languages; a name of the language will do. */
export function servedTag(written: string, { source, target }: Languages): LanguageTag | undefined {
  if (written.length < 2) return undefined;
  const tag = languageAsWritten(written);
  return tag !== undefined &&
    usual.test(tag) &&
    [source, target].some((each) => languageServes(tag, each))
    ? tag
    : undefined;
}
