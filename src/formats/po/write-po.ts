// Units -> PO: in place if they were read from PO, otherwise a new file.

import type { BilingualDocument } from "../../model/bilingual-document.ts";
import type { Note, Property, TranslationUnit } from "../../model/unit.ts";
import type { WriteContext } from "../format.ts";
import { unitLosses } from "../unit-losses.ts";
import { poName } from "./format-name.ts";
import { messageKey } from "./parse-po.ts";
import { writePoString } from "./po-string.ts";
import { usualStyle } from "./po-style.ts";
import { poText } from "./text-of.ts";
import { writePoInPlace } from "./write-in-place.ts";

/** Written by `msgmerge` and read by every tool; the order is gettext's. */
const headerOrder = [
  "Project-Id-Version",
  "Report-Msgid-Bugs-To",
  "POT-Creation-Date",
  "PO-Revision-Date",
  "Last-Translator",
  "Language-Team",
  "Language",
  "X-Source-Language",
  "MIME-Version",
  "Content-Type",
  "Content-Transfer-Encoding",
  "Plural-Forms",
];

const poProperties = new Set(["msgctxt", "msgid", "reference", "flag", "previous"]);

/**
 * A document that was read from PO is written back as it was, but for strings and `fuzzy` flags that changed.
 * A new file has each source text once per context; other units of it are left out (`poDuplicateDropped`).
 */
export function* writePo(
  document: BilingualDocument,
  context: WriteContext,
): Generator<string, void, undefined> {
  const { skeleton } = document;
  if (skeleton?.format === poName) {
    yield* writePoInPlace(document, skeleton, context);
    return;
  }
  const units = [...document.units];
  yield writeHeader(document, context, units);
  const tellLosses = unitLosses(context, {
    variants: false,
    variantNotes: false,
    property: (type) => poProperties.has(type),
  });
  const seen = new Set<string>();
  for (const unit of units) tellLosses(unit);
  for (const message of messagesOf(units)) {
    const [first] = message;
    if (first === undefined) continue;
    const key = messageKey(contextOf(first), idOf(first, context));
    if (seen.has(key) || idOf(first, context) === "") {
      const { path = context.path ?? "", line, column } = first.location ?? {};
      const data = { source: idOf(first, context) };
      context.warn({ code: "poDuplicateDropped", data, path, line, column });
      continue;
    }
    seen.add(key);
    yield `\n${writeMessage(message, context)}`;
  }
}

function writeHeader(
  { header }: BilingualDocument,
  context: WriteContext,
  units: readonly TranslationUnit[],
): string {
  const [first] = units;
  const target = context.targetLanguage ?? header.targetLanguage ?? first?.targetInfo?.language;
  const source = context.sourceLanguage ?? header.sourceLanguage;
  const { name, version } = context.tool;
  const hasPlurals = units.some((unit) => unit.attributes["plural"] !== undefined);
  const own = headerOrder.filter((each) => header.attributes[each] !== undefined);
  const fields: Record<string, string> = {
    "Project-Id-Version": "",
    // What English, Spanish and most of their neighbours have.
    ...(hasPlurals && { "Plural-Forms": "nplurals=2; plural=(n != 1);" }),
    ...Object.fromEntries(own.map((each) => [each, header.attributes[each] ?? ""])),
    Language: (target ?? "").replaceAll("-", "_"),
    ...(source !== undefined && { "X-Source-Language": source.replaceAll("-", "_") }),
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "X-Generator": `${name} ${version}`,
  };
  const names = [
    ...headerOrder.filter((each) => fields[each] !== undefined),
    ...Object.keys(fields).filter((each) => !headerOrder.includes(each)),
  ];
  const text = names.map((each) => `${each}: ${fields[each] ?? ""}\n`).join("");
  return `msgid ""\nmsgstr ${writePoString(text, "msgstr", { ...usualStyle, prefix: "" })}\n`;
}

/** The forms of one plural follow each other. */
function messagesOf(units: readonly TranslationUnit[]): readonly (readonly TranslationUnit[])[] {
  const messages: TranslationUnit[][] = [];
  for (const unit of units) {
    const form = Number(unit.attributes["plural"] ?? "0");
    const last = messages.at(-1);
    const continues = form > 0 && last?.length === form && last[0]?.attributes["plural"] === "0";
    if (continues) last.push(unit);
    else messages.push([unit]);
  }
  return messages;
}

function writeMessage(forms: readonly TranslationUnit[], context: WriteContext): string {
  const [first, second] = forms;
  if (first === undefined) return "";
  const prefix = first.attributes["obsolete"] === undefined ? "" : "#~ ";
  const style = { ...usualStyle, prefix };
  const line = (keyword: string, text: string): string =>
    `${prefix}${keyword} ${writePoString(text, keyword, style)}\n`;
  const target = (unit: TranslationUnit): string => poText(unit.target ?? [], context, unit);
  const messageContext = contextOf(first);
  const one = propsOf(first, "msgid")[0];
  const plural = second ?? (one === undefined ? undefined : first);
  return [
    ...first.notes.map((note) => writeNote(note)),
    ...propsOf(first, "reference").map((text) => `#: ${text}\n`),
    writeFlags(first),
    ...propsOf(first, "previous").map((text) => `${prefix === "" ? "#|" : "#~|"} ${text}\n`),
    messageContext === undefined ? "" : line("msgctxt", messageContext),
    line("msgid", idOf(first, context)),
    plural === undefined ? "" : line("msgid_plural", poText(plural.source, context, plural)),
    ...(plural === undefined
      ? [line("msgstr", target(first))]
      : forms.map((unit, index) => line(`msgstr[${index}]`, target(unit)))),
  ].join("");
}

function writeNote({ text, attributes = {} }: Note): string {
  const mark = attributes["from"] === "extracted" ? "#." : "#";
  return text
    .split("\n")
    .map((line) => `${mark} ${line}`.trimEnd())
    .map((line) => `${line}\n`)
    .join("");
}

function writeFlags(unit: TranslationUnit): string {
  const isFuzzy = unit.state === "initial" && unit.target !== undefined;
  const flags = [...(isFuzzy ? ["fuzzy"] : []), ...propsOf(unit, "flag")];
  return flags.length === 0 ? "" : `#, ${flags.join(", ")}\n`;
}

function propsOf({ props }: TranslationUnit, type: string): readonly string[] {
  return props.flatMap((prop: Property) => (prop.type === type ? [prop.value] : []));
}

function contextOf(unit: TranslationUnit): string | undefined {
  return propsOf(unit, "msgctxt")[0];
}

function idOf(unit: TranslationUnit, context: WriteContext): string {
  return propsOf(unit, "msgid")[0] ?? poText(unit.source, context, unit);
}
