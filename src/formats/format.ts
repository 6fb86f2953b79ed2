// The shape every format has: a description, a reader and mostly a writer, loaded when they are wanted.
// A reader takes bytes and finds the encoding; it never opens a file.

import type { Article, Piece } from "../model/article.ts";
import type { BilingualDocument, BilingualHeader } from "../model/bilingual-document.ts";
import type { Glossary } from "../model/concept.ts";
import type { Warning } from "../model/errors.ts";
import type { Fix } from "../model/finding.ts";
import type { LanguageTag } from "../model/language.ts";
import type { ResourceFile } from "../model/resource-file.ts";
import type { TranslationUnit } from "../model/unit.ts";
import type { TextPart } from "../strings/text-cutter.ts";
import type { MarkupSyntax, PlacedBlock } from "./rewriting/markup-syntax.ts";

/** A reader's settings, and where it reports recoverable trouble. */
export interface ReadContext {
  /** For locations and errors; nothing is opened by this name. */
  readonly path: string;
  readonly warn: (warning: Warning) => void;
  /** What was read by this name before its file changed: a reader may take over what is the same. */
  readonly last?: Article | undefined;
  /** The languages to read if a file has more than two or names none. */
  readonly sourceLanguage?: LanguageTag;
  readonly targetLanguage?: LanguageTag;
  /** How to read a table, and who is told what was understood. */
  readonly table?: TableReading;
}

export interface TableReading {
  /** The name of the sheet of a workbook; the first with a header by default. */
  readonly sheet?: string;
  /** Meanings by header or letter: `Term` -> `en`, `C` -> `note`. Columns that are not named are left out. */
  readonly columns?: ReadonlyMap<string, string>;
  readonly onUnderstood?: (understood: UnderstoodTable) => void;
}

/** What a reader made of a table. */
export interface UnderstoodTable {
  /** Of a workbook. */
  readonly sheet: string | undefined;
  /** The sheets of a workbook that hold anything, in its order: what `sheet` may be chosen from. */
  readonly sheets?: readonly string[];
  /** The line of the header; `undefined` where the table has none. */
  readonly headerLine: number | undefined;
  readonly columns: readonly UnderstoodColumn[];
  /** The first rows, as written, by column. */
  readonly rows: readonly (readonly string[])[];
}

export interface UnderstoodColumn {
  /** As written; empty where the table has no header. */
  readonly header: string;
  /** The code of its sentence: terms, avoided, synonyms, detail, property, ignored. */
  readonly meaning: string;
  /** A language, the name of a detail, or empty. */
  readonly of: string;
}

/** A writer's settings. */
export interface WriteContext {
  readonly warn: (warning: Warning) => void;
  readonly tool: { readonly name: string; readonly version: string };
  /** The path of the file, if that matters: a glossary CSV is named after its subject field. */
  readonly path?: string;
  readonly sourceLanguage?: LanguageTag;
  readonly targetLanguage?: LanguageTag;
  /** The beginning of the file that is replaced, whose look a table keeps. */
  readonly replaced?: Uint8Array;
  /** The version of the format, if it has several: XLIFF `2.1` (the default), `2.0` or `1.2`. */
  readonly version?: string;
}

/** What a writer gives, piece by piece: text, which is written as UTF-8, or bytes. */
export type Chunk = string | Uint8Array;

/**
 * Reading is synchronous: chunks in, units out, so that the same generator serves a file, a pipe and a test,
 * and a file larger than memory streams at full speed (docs/decisions/0001).
 * A reader throws `ParseError` with line and column for what it cannot repair.
 */
export type Reader<Content> = (bytes: Iterable<Uint8Array>, context: ReadContext) => Content;

/** Writing is synchronous too: the same content gives the same chunks. */
export type Writer<Content> = (content: Content, context: WriteContext) => Iterable<Chunk>;

/**
 * The text of a segment and where its characters are in the decoded file, from the offset of the segment's
 * `contentLocation`; text without inline codes, as `plainText` gives it.
 */
export type Locator = (
  content: string,
  offset: number,
) => { readonly text: string; readonly pieces: readonly Piece[] };

/**
 * Text as it is written into a file of the format, at an offset of its text; `undefined` where it would not stay text
 * there and has to be put in by hand. Escapes are this format's: `&amp;`, `\\"`.
 */
export type Insertion = (text: string, file: string, offset: number) => string | undefined;

/**
 * Where `glosa-ignore rule-id: reason` is read in a file: comments of its language, NOTE blocks of WebVTT, comments that
 * Word shows beside the text, a note of the unit, or a translator's comment in PO.
 */
export type IgnorePlace = "html" | "mdx" | "vtt" | "word" | "note" | "po";

/**
 * The inventory describes every format and loads none: parsers are large, and a command wants one or two
 * (docs/decisions/0007). Loading is the only step that waits.
 */
interface FormatBase {
  /** Lower case, as on the command line: `tmx`, `csv`. */
  readonly name: string;
  /** With the dot, lower case, the usual one first. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Whether the first few kilobytes look like this format. */
  sniff(head: Uint8Array): boolean;
}

interface CheckedFormatBase extends FormatBase {
  /** Absent if nothing in the file can suppress a finding. */
  ignorePlace?(path: string): IgnorePlace;
  /** Absent if a fix cannot edit the file, because its text is not the text of the file. */
  loadInsertion?(): Promise<Insertion>;
}

/** Some units of a file in a row, and the part of its text in which they stand. */
export interface UnitWindow extends TextPart {
  readonly header: BilingualHeader;
  /** With places in the whole file. */
  readonly units: readonly TranslationUnit[];
}

/**
 * The units of a file of any size, window by window; a window has about `length` UTF-16 code units, the header those of the
 * first. Warnings and errors come as from the format's reader. The bytes may be read twice, side by side.
 */
export type WindowReader = (
  bytes: () => Iterable<Uint8Array>,
  context: ReadContext,
  length: number,
) => Iterable<UnitWindow>;

export interface BilingualFormat extends CheckedFormatBase {
  readonly kind: "bilingual";
  loadReader(): Promise<Reader<BilingualDocument>>;
  loadWriter(): Promise<Writer<BilingualDocument>>;
  /** Absent if whoever reads its files takes every translation in them for a finished one. */
  readonly keepsState?: true;
  /** Whether its documents keep the text of their file, to be written back into it; others stream. */
  readonly keepsSkeleton?: boolean;
  /** Absent if findings point at the start of a segment. */
  loadLocator?(): Promise<Locator>;
  /** Absent if a file has to be read whole. */
  loadWindows?(): Promise<WindowReader>;
}

export interface GlossaryFormat extends FormatBase {
  readonly kind: "glossary";
  /** `false` if such files hold more than a glossary, which rewriting them would lose. */
  readonly editable?: false;
  loadReader(): Promise<Reader<Glossary>>;
  loadWriter(): Promise<Writer<Glossary>>;
}

/** Half of a pair: the messages of a program in one language. */
export interface ResourceFormat extends CheckedFormatBase {
  readonly kind: "resource";
  loadReader(): Promise<Reader<ResourceFile>>;
  loadWriter(): Promise<Writer<ResourceFile>>;
}

export interface OpenArticle {
  readonly article: Article;
  /** What its places are in: the file itself, the parts of a package. */
  readonly files: readonly string[];
  /** One for each block of the article. */
  readonly blocks: readonly PlacedBlock[];
  /** The whole with other files; bytes as they were where nothing changed. Throws `InputError` `notInEncoding`. */
  save(files: readonly string[]): Iterable<Chunk>;
}

/** Opens an article to write it back with other sentences. */
export interface ArticleRewriter {
  readonly syntax: MarkupSyntax;
  /** Throws what the format's reader throws. */
  open(bytes: Iterable<Uint8Array>, context: ReadContext): OpenArticle;
}

/** A fix as a change of the text that was checked: characters that it keeps are not part of it. */
export interface FixChange {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
  readonly fix: Fix;
}

export interface FixedArticle {
  readonly applied: readonly Fix[];
  /** Those whose words are not written in one piece: in runs that look different, across a tab. */
  readonly split: readonly Fix[];
  readonly chunks: readonly Uint8Array[];
}

/**
 * Makes changes, in order and without overlaps, in a file that is more than its text; `undefined` if its text is not the one
 * that was checked. Throws what the format's reader throws.
 */
export type ArticleFixer = (
  bytes: Iterable<Uint8Array>,
  context: ReadContext,
  wanted: { readonly checked: string; readonly changes: readonly FixChange[] },
) => FixedArticle | undefined;

/** Articles are never written anew: a fix edits the file at a place, a translation takes the place of each sentence. */
export interface ArticleFormat extends CheckedFormatBase {
  readonly kind: "article";
  loadReader(): Promise<Reader<Article>>;
  loadRewriter(): Promise<ArticleRewriter>;
  /** For a file whose text is not its own; the others have `loadInsertion`. */
  loadFixer?(): Promise<ArticleFixer>;
}

export type Format = BilingualFormat | GlossaryFormat | ArticleFormat | ResourceFormat;
