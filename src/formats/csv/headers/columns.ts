// What the columns of a glossary table mean, by their headers; and the header for each meaning.

import type { Status } from "../../../model/concept.ts";
import { canonicalLanguage, type LanguageTag } from "../../../model/language.ts";
import type { Property } from "../../../model/unit.ts";
import { headerKey, languageNamed } from "./language-header.ts";
import { wordedHeader } from "./worded-header.ts";

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
  // What other tools say about a term in a separate column (vocabulary of marks: read-marks.ts).
  "forbidden",
  "recommended",
  "case_sensitive",
  "match_type",
  "translatable",
  "term_info",
] as const;
export type DetailName = (typeof detailNames)[number];

/** A column that the format does not know: kept as a property. `ordinal` counts those of one name from 1. */
export interface PropertyColumn {
  readonly kind: "property";
  readonly of: "concept" | "term";
  readonly type: string;
  readonly language: LanguageTag | undefined;
  readonly ordinal: number;
  /** As in `DetailColumn`. */
  readonly termAt?: number;
}

export interface DetailColumn {
  readonly kind: "detail";
  readonly name: DetailName;
  /** The index of the language column whose terms it speaks of; otherwise it speaks of the row. */
  readonly termAt?: number;
}

export type Column =
  | DetailColumn
  /** With a status: the synonyms or the forbidden terms of another column. */
  | { readonly kind: "language"; readonly language: LanguageTag; readonly status?: Status }
  /** `source`, `target`: a language that the file does not name. */
  | { readonly kind: "side"; readonly side: "source" | "target" }
  /** Synonyms or forbidden terms of a language that its header does not name. */
  | { readonly kind: "further"; readonly status: Status }
  | PropertyColumn;

// Beside our own names, those of memoQ, MultiTerm, Phrase, Weblate, GlotPress, MateCat, Lokalise and Smartling.
const detailAliases: Readonly<Record<DetailName, readonly string[]>> = {
  id: ["concept_id", "entry_id", "entry_number"],
  status: [
    ...["estado", "estatus", "situacion", "administrative_status", "term_status", "usage_status"],
    ...["approval_status", "estado_del_termino", "estado_administrativo"],
  ],
  part_of_speech: ["pos", "categoria_gramatical", "categoria", "word_class", "clase_de_palabra"],
  gender: ["genero", "grammatical_gender", "genero_gramatical"],
  match: ["flags"],
  definition: [
    "definicion",
    "concept_definition",
    "description",
    "descripcion",
    "explanation",
    "def",
  ],
  note: [
    ...["notes", "nota", "notas", "comment", "comments", "comentario", "comentarios"],
    ...["term_note", "developer_comments", "usage_note"],
  ],
  source: ["reference", "fuente", "referencia"],
  subject_field: [
    ...["domain", "subject", "dominio", "campo", "tema", "concept_domain", "entry_subject"],
  ],
  forbidden: ["prohibido", "do_not_use"],
  recommended: ["preferred", "is_preferred", "preferido"],
  case_sensitive: ["casesensitive", "is_case_sensitive"],
  match_type: ["exact_match"],
  translatable: ["traducible"],
  term_info: [],
};

const sideAliases = {
  source: ["source_term", "sourcestring", "term", "termino", "original", "origen"],
  target: ["target", "target_term", "targetstring", "translation", "traduccion", "destino"],
} as const;

// concept:reference@es#2
const propertyHeader =
  /^(?:(concept|term):)?(.*?)(?:@([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*))?(?:#([2-9]|[1-9]\d+))?$/su;

function detailNamed(key: string): DetailName | undefined {
  return detailNames.find((name) => name === key || detailAliases[name].includes(key));
}

/**
 * What each header says; `source` names a language where `target` stands beside it, a citation elsewhere.
 * Details that come once for each language (memoQ, MateCat) or are headed by one (`es_description`)
 * speak of the terms in that language.
 */
export function readHeader(headers: readonly string[]): readonly Column[] {
  const columns = headers.map((header) => readColumn(header.trim()));
  const keys = headers.map(headerKey);
  const target = keys.findIndex((key) => (sideAliases.target as readonly string[]).includes(key));
  const source = keys.findIndex(
    (key, index) =>
      index !== target &&
      (key === "source" || (sideAliases.source as readonly string[]).includes(key)),
  );
  if (columns.some((column) => column.kind === "language"))
    return detailsByLanguage(columns, headers);
  if (target < 0 || source < 0) return columns;
  return columns.map((column, index) => {
    if (index === source) return { kind: "side", side: "source" };
    return index === target ? { kind: "side", side: "target" } : column;
  });
}

function detailsByLanguage(
  columns: readonly Column[],
  headers: readonly string[],
): readonly Column[] {
  const keys = headers.map(headerKey);
  const languageBefore = (at: number): number =>
    columns.findLastIndex(({ kind }, index) => index < at && kind === "language");
  return columns.map((column, at) => {
    if (column.kind !== "detail" && column.kind !== "property") return column;
    const header = headers[at] ?? "";
    const named = detailHeadedByLanguage(header) ?? detailBeforeLanguage(header);
    const termAt =
      named === undefined
        ? -1
        : columns.findIndex(
            (other) =>
              other.kind === "language" &&
              other.status === undefined &&
              other.language === named.language,
          );
    if (named !== undefined && termAt >= 0) return { kind: "detail", name: named.name, termAt };
    const same = keys.flatMap((key, index) => (key === keys[at] && key !== "" ? [index] : []));
    const before = same.map(languageBefore);
    const eachHasOwn = same.length > 1 && new Set(before).size === same.length;
    return eachHasOwn && !before.includes(-1) ? { ...column, termAt: languageBefore(at) } : column;
  });
}

/** `English_Def`, `es_description`, `es-PE notes` */
function detailHeadedByLanguage(
  header: string,
): { readonly language: LanguageTag; readonly name: DetailName } | undefined {
  const [, written, word] = /^(.+?)[\s_:]+([^\s_:]+)$/u.exec(header.trim()) ?? [];
  if (written === undefined || word === undefined) return undefined;
  const language = languageNamed(written);
  const name = language === undefined ? undefined : detailNamed(headerKey(word));
  return language === undefined || name === undefined ? undefined : { language, name };
}

/** `Status EN`, `Notes (Spanish)` */
function detailBeforeLanguage(
  header: string,
): { readonly language: LanguageTag; readonly name: DetailName } | undefined {
  const worded = wordedHeader(header);
  if (worded?.meaning.kind !== "detail" || worded.language === undefined) return undefined;
  const name = detailNamed(worded.meaning.name);
  return name === undefined ? undefined : { language: worded.language, name };
}

function readColumn(header: string): Column {
  const detail = detailNamed(headerKey(header));
  if (detail !== undefined) return { kind: "detail", name: detail };
  const language = languageNamed(header);
  if (language !== undefined) return { kind: "language", language };
  const worded = wordedHeader(header);
  if (worded?.meaning.kind === "terms") {
    const { status } = worded.meaning;
    if (worded.language !== undefined)
      return {
        ...{ kind: "language", language: worded.language },
        ...(status !== undefined && { status }),
      };
    if (status !== undefined) return { kind: "further", status };
  }
  const [, of, type, tag, ordinal] = propertyHeader.exec(header) ?? [];
  // memoQ: Entry_Note, Entry_Domain, … are of the concept.
  const ofEntry = headerKey(header).startsWith("entry_");
  return {
    kind: "property",
    of: of === "concept" || (of === undefined && ofEntry) ? "concept" : "term",
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

/** The header that `readHeader` reads as this property, or `undefined` if no header can hold its name. */
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
  // With a column of that language beside it, it would be read as a detail of its terms.
  if (detailHeadedByLanguage(header) !== undefined) return false;
  if (detailBeforeLanguage(header) !== undefined) return false;
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
