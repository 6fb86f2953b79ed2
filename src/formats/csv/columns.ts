// What the columns of a glossary table mean, by their headers; and the header for each meaning.

import { canonicalLanguage, type LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import { fold } from "../../text/fold.ts";

export const detailNames = [
  "id",
  "status",
  "part_of_speech",
  "gender",
  "match",
  "definition",
  "note",
  "source",
  "subject_field",
] as const;
export type DetailName = (typeof detailNames)[number];

/** A column that the format does not know: kept as a property. `ordinal` counts those of one name from 1. */
export interface PropertyColumn {
  readonly kind: "property";
  readonly of: "concept" | "term";
  readonly type: string;
  readonly language: LanguageTag | undefined;
  readonly ordinal: number;
}

export type Column =
  | { readonly kind: "detail"; readonly name: DetailName }
  | { readonly kind: "language"; readonly language: LanguageTag }
  /** `source`, `target`: a language that the file does not name. */
  | { readonly kind: "side"; readonly side: "source" | "target" }
  | PropertyColumn;

const detailAliases: Readonly<Record<DetailName, readonly string[]>> = {
  id: ["concept_id"],
  status: ["estado", "administrative_status"],
  part_of_speech: ["pos", "categoria_gramatical", "categoria"],
  gender: ["genero", "grammatical_gender"],
  match: ["flags"],
  definition: ["definicion"],
  note: ["notes", "nota", "notas", "comment", "comments", "comentario", "comentarios"],
  source: ["reference", "fuente", "referencia"],
  subject_field: ["domain", "subject", "dominio", "campo", "tema"],
};

const sideAliases = {
  source: ["source_term", "sourcestring", "term", "termino", "original", "origen"],
  target: ["target", "target_term", "targetstring", "translation", "traduccion", "destino"],
} as const;

const languageNames: Readonly<Record<string, LanguageTag>> = {
  english: "en",
  ingles: "en",
  spanish: "es",
  espanol: "es",
  castellano: "es",
  portuguese: "pt",
  portugues: "pt",
  french: "fr",
  frances: "fr",
  quechua: "qu",
  aymara: "ay",
  aimara: "ay",
};

const ourLanguages: ReadonlySet<string> = new Set(["en", "es"]);
let languageList: Intl.DisplayNames | undefined;

// The list takes milliseconds to load, and most headers name our own languages.
function isKnownLanguage(primary: string): boolean {
  languageList ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return languageList.of(primary) !== undefined;
}

// concept:reference@es#2
const propertyHeader =
  /^(?:(concept|term):)?(.*?)(?:@([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*))?(?:#([2-9]|[1-9]\d+))?$/su;

function headerKey(header: string): string {
  // Folding keeps ñ, which is another letter; in `español` there is nothing to mistake it for.
  return fold(header.trim())
    .replaceAll("ñ", "n")
    .replaceAll(/[\s_-]+/gu, "_");
}

function detailNamed(key: string): DetailName | undefined {
  return detailNames.find((name) => name === key || detailAliases[name].includes(key));
}

function languageNamed(header: string): LanguageTag | undefined {
  const named = languageNames[headerKey(header)];
  if (named !== undefined) return named;
  const tag = /^lang:(.+)$/su.exec(header)?.[1];
  if (tag !== undefined) return canonicalLanguage(tag) ?? tag;
  if (!/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/u.test(header)) return undefined;
  const canonical = canonicalLanguage(header);
  if (canonical === undefined) return undefined;
  const primary = canonical.split("-", 1)[0] ?? "";
  return ourLanguages.has(primary) || isKnownLanguage(primary) ? canonical : undefined;
}

/** What each header says; `source` names a language where `target` stands beside it, a citation elsewhere. */
export function readHeader(headers: readonly string[]): readonly Column[] {
  const columns = headers.map((header) => readColumn(header.trim()));
  const keys = headers.map(headerKey);
  const target = keys.findIndex((key) => (sideAliases.target as readonly string[]).includes(key));
  const source = keys.findIndex(
    (key, index) =>
      index !== target &&
      (key === "source" || (sideAliases.source as readonly string[]).includes(key)),
  );
  if (target < 0 || source < 0 || columns.some((column) => column.kind === "language"))
    return columns;
  return columns.map((column, index) => {
    if (index === source) return { kind: "side", side: "source" };
    return index === target ? { kind: "side", side: "target" } : column;
  });
}

function readColumn(header: string): Column {
  const detail = detailNamed(headerKey(header));
  if (detail !== undefined) return { kind: "detail", name: detail };
  const language = languageNamed(header);
  if (language !== undefined) return { kind: "language", language };
  const [, of, type, tag, ordinal] = propertyHeader.exec(header) ?? [];
  return {
    kind: "property",
    of: of === "concept" ? "concept" : "term",
    type: type ?? header,
    language: tag === undefined ? undefined : canonicalLanguage(tag),
    ordinal: ordinal === undefined ? 1 : Number(ordinal),
  };
}

/** The header that `readHeader` reads as this language. */
export function languageHeader(language: LanguageTag): string {
  const column = readColumn(language);
  return column.kind === "language" && column.language === language ? language : `lang:${language}`;
}

/** The header that `readHeader` reads as this property, or `undefined` where no header can carry its name. */
export function propertyHeaderFor(column: PropertyColumn): string | undefined {
  const { of, type, language, ordinal } = column;
  const suffix =
    (language === undefined ? "" : `@${language}`) + (ordinal > 1 ? `#${ordinal}` : "");
  const candidates = of === "concept" ? [`concept:${type}`] : [type, `term:${type}`];
  return candidates.map((name) => name + suffix).find((header) => carries(header, column));
}

function carries(header: string, wanted: PropertyColumn): boolean {
  // A lone `term` or `translation` may be read as a side; such names are always prefixed.
  const sides: readonly string[] = [...sideAliases.source, ...sideAliases.target];
  if (header !== header.trim() || /[\r\0]/u.test(header) || sides.includes(headerKey(header)))
    return false;
  const read = readColumn(header);
  return (
    read.kind === "property" &&
    read.of === wanted.of &&
    read.type === wanted.type &&
    read.language === wanted.language &&
    read.ordinal === wanted.ordinal
  );
}

/** One column per property: a name that comes twice gets an ordinal. */
export function propertyColumns(
  of: "concept" | "term",
  props: readonly Property[],
): readonly (readonly [column: PropertyColumn, value: Property])[] {
  const counts = new Map<string, number>();
  return props.map((property) => {
    const { type, language } = property;
    const key = JSON.stringify([type, language]);
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    return [{ kind: "property", of, type, language, ordinal }, property];
  });
}
