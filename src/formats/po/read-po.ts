// PO and POT -> header and units: one for each message, or for each form of its plural.

import type {
  BilingualDocument,
  BilingualHeader,
  Skeleton,
} from "../../model/bilingual-document.ts";
import { ParseError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { nothing } from "../../model/nothing.ts";
import type { Note, Property, TranslationUnit, VariantInfo } from "../../model/unit.ts";
import { lineIndex } from "../../strings/line-index.ts";
import type { ReadContext } from "../format.ts";
import { orientUnits } from "../orient-units.ts";
import { readWholeFile } from "../whole-file.ts";
import { poName } from "./format-name.ts";
import { messageKey, parsePo, type PoMessage, type PoString } from "./parse-po.ts";
import { declaredCharset, readPoHeader } from "./po-header.ts";

/** How far to look for the header: licences and lists of translators come before it. */
const headLength = 1 << 16;

export interface PlacedMessage {
  readonly unit: TranslationUnit;
  readonly message: PoMessage;
  /** The one of the message's strings that the unit's target is. */
  readonly string: PoString;
}

/**
 * A message without a translation has no target and no state; a fuzzy one is `initial`, any other `translated`;
 * an obsolete one has the attribute `obsolete`. Throws `ParseError` for anything but PO (parse-po.ts).
 */
export function readPo(bytes: Iterable<Uint8Array>, context: ReadContext): BilingualDocument {
  const chunks = [...bytes];
  const charset = charsetOf(chunks);
  const skeleton = readText(chunks, charset, context);
  const { header, placed } = parseUnits(skeleton.text, context);
  return orientUnits(
    { kind: "bilingual", header, skeleton, units: placed.map(({ unit }) => unit) },
    context,
  );
}

/** A file that is not UTF-8 and names no encoding is read as windows-1252, with a warning, as older tools wrote it. */
function readText(
  chunks: readonly Uint8Array[],
  charset: string | undefined,
  { path, warn }: ReadContext,
): Skeleton {
  const read = (declared: string | undefined): Skeleton =>
    readWholeFile(chunks, {
      path,
      format: poName,
      ...(declared !== undefined && { declaredBy: () => declared }),
    });
  try {
    return read(charset);
  } catch (error) {
    if (!(error instanceof ParseError) || error.code !== "invalidEncoding") throw error;
    if (charset !== undefined) throw error;
    const { line, column } = error;
    const skeleton = read("windows-1252");
    warn({ code: "assumedWindows1252", data: {}, path, line, column });
    return skeleton;
  }
}

/** As the header names it. */
export function charsetOf(chunks: Iterable<Uint8Array>): string | undefined {
  return declaredCharset(asciiHead(chunks));
}

function asciiHead(chunks: Iterable<Uint8Array>): string {
  let head = "";
  for (const chunk of chunks) {
    for (let start = 0; start < chunk.length && head.length < headLength; start += 4096)
      head += String.fromCharCode(...chunk.subarray(start, start + 4096));
    if (head.length >= headLength) break;
  }
  return head;
}

/** Text of a file after so many of its lines, with the header found in them. */
export interface PoPart {
  readonly linesBefore: number;
  readonly header: BilingualHeader;
}

/** The units with the places of their strings; for the reader and for a writer in place. */
export function parseUnits(
  text: string,
  context: Omit<ReadContext, "warn"> & Partial<Pick<ReadContext, "warn">>,
  part?: PoPart,
): { readonly header: BilingualHeader; readonly placed: readonly PlacedMessage[] } {
  const messages = parsePo(text, context.path, part?.linesBefore);
  const first = part === undefined ? messages.find((message) => isHeader(message)) : undefined;
  const header = part?.header ?? readPoHeader(first?.strings[0]?.value ?? "");
  const reader = new UnitReader(text, header, context, part?.linesBefore);
  const placed = messages
    .filter((message) => message !== first)
    .flatMap((each) => reader.read(each));
  return { header, placed };
}

function isHeader({ id, context, obsolete }: PoMessage): boolean {
  return id.value === "" && context === undefined && !obsolete;
}

// Shared: a file has hundreds of thousands of them.
const noAttributes: Readonly<Record<string, string>> = {};

class UnitReader {
  readonly #locate: ReturnType<typeof lineIndex>;
  readonly #linesBefore: number;
  readonly #path: string;
  readonly #warn: ReadContext["warn"] | undefined;
  readonly #source: LanguageTag;
  readonly #target: LanguageTag;
  readonly #seen = new Map<string, PoMessage>();

  constructor(
    text: string,
    header: BilingualHeader,
    { path, warn, sourceLanguage, targetLanguage }: Parameters<typeof parseUnits>[1],
    linesBefore = 0,
  ) {
    this.#locate = lineIndex(text);
    this.#linesBefore = linesBefore;
    this.#path = path;
    this.#warn = warn;
    // Messages are English unless a header field of some tools says otherwise (gettext manual, 4.1).
    this.#source = header.sourceLanguage ?? sourceLanguage ?? "en";
    this.#target = header.targetLanguage ?? targetLanguage ?? "und";
  }

  read(message: PoMessage): readonly PlacedMessage[] {
    if (!message.obsolete) this.#warnOfDuplicate(message);
    const { id, plural, strings } = message;
    const { notes, props, fuzzy } = commentsOf(message);
    const units: PlacedMessage[] = [];
    for (const [index, string] of strings.entries()) {
      // Languages without plurals have one form, for any number.
      const counted = plural !== undefined && (index > 0 || strings.length === 1);
      const source = counted ? plural : id;
      const empty = string.value === "";
      const unit: TranslationUnit = {
        id: "",
        source: source.value === "" ? nothing : [source.value],
        target: empty ? undefined : [string.value],
        state: fuzzy ? "initial" : empty ? undefined : "translated",
        notes,
        props,
        attributes: attributesOf(message, index),
        sourceInfo: this.#infoOf(this.#source, source),
        targetInfo: this.#infoOf(this.#target, string),
        others: nothing,
        location: this.#placeOf(index === 0 ? (message.context ?? id).keyword : string.keyword),
      };
      units.push({ unit, message, string });
    }
    return units;
  }

  #infoOf(language: LanguageTag, { start }: PoString): VariantInfo {
    const contentLocation = this.#placeOf(start);
    return { language, attributes: noAttributes, notes: nothing, props: nothing, contentLocation };
  }

  #placeOf(offset: number): { path: string; line: number; column: number } {
    const { line, column } = this.#locate(offset);
    return { path: this.#path, line: this.#linesBefore + line, column };
  }

  #warnOfDuplicate(message: PoMessage): void {
    const key = messageKey(message.context?.value, message.id.value);
    const before = this.#seen.get(key);
    this.#seen.set(key, before ?? message);
    if (before === undefined) return;
    const data = { line: this.#placeOf(before.id.keyword).line };
    this.#warn?.({ code: "poDuplicate", data, ...this.#placeOf(message.id.keyword) });
  }
}

function attributesOf(
  { plural, obsolete }: PoMessage,
  index: number,
): Readonly<Record<string, string>> {
  if (plural === undefined && !obsolete) return noAttributes;
  return {
    ...(plural !== undefined && { plural: String(index) }),
    ...(obsolete && { obsolete: "yes" }),
  };
}

function commentsOf({ comments, context, plural, strings, id }: PoMessage): {
  readonly notes: readonly Note[];
  readonly props: readonly Property[];
  readonly fuzzy: boolean;
} {
  const notes: Note[] = [];
  const props: Property[] = [];
  if (context !== undefined) props.push({ type: "msgctxt", value: context.value });
  if (plural !== undefined && strings.length === 1) props.push({ type: "msgid", value: id.value });
  let fuzzy = false;
  for (const { kind, text } of comments) {
    if (kind === "flag")
      for (const flag of flagsOf(text)) {
        fuzzy ||= flag === "fuzzy";
        if (flag !== "fuzzy") props.push({ type: "flag", value: flag });
      }
    else if (kind === "reference") props.push({ type: "reference", value: text });
    else if (kind === "previous") props.push({ type: "previous", value: text });
    else if (text !== "") notes.push({ text, attributes: noteFrom[kind] });
  }
  return { notes, props, fuzzy };
}

const noteFrom = { translator: { from: "translator" }, extracted: { from: "extracted" } };

/** gettext takes spaces for commas (`#, fuzzy no-wrap`); a range has one of its own. */
export function flagsOf(text: string): readonly string[] {
  return text.match(/range:\s*\S+|[^\s,]+/gu) ?? [];
}
