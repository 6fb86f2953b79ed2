// Header and units -> canonical TMX 1.4 that every tool takes: one element a line, fixed order of attributes,
// units in the order given. No document type: some readers would go and look for the DTD.

import type { BilingualDocument } from "../../model/bilingual-document.ts";
import type { Segment } from "../../model/segment.ts";
import type { Note, Property, TranslationUnit, VariantInfo } from "../../model/unit.ts";
import { escapeAttribute, escapeText, type ReportIllegal } from "../../xml/escape.ts";
import { droppedAttributes, type CodeReports } from "../codes/dropped-attributes.ts";
import type { WriteContext } from "../format.ts";
import { illegalCharacters } from "../illegal-characters.ts";
import { unitLosses } from "../unit-losses.ts";
import { CodeNumbers, isOwnCode } from "./code-numbers.ts";
import {
  headerAttributes,
  headerDefaults,
  unitAttributes,
  variantAttributes,
} from "./content-model.ts";
import { saysUnfinished, stateProperty } from "./said-state.ts";
import { writeSegment } from "./write-segment.ts";

type Attributes = Readonly<Record<string, string>>;

const chunkLength = 1 << 16;

export function* writeTmx(
  document: BilingualDocument,
  context: WriteContext,
): Generator<string, void, undefined> {
  const illegal = illegalCharacters(context);
  const dropped = droppedAttributes(context);
  const tellLosses = unitLosses(context, { variants: true, variantNotes: true, property: always });
  let chunk = writeHead(document, context, illegal);
  for (const unit of document.units) {
    if (unit.matches !== undefined || unit.terms !== undefined) tellLosses(unit);
    chunk += writeUnit(unit, { illegal, dropped });
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  yield `${chunk}  </body>\n</tmx>\n`;
}

const always = (): boolean => true;

function writeHead(
  { header }: BilingualDocument,
  context: WriteContext,
  illegal: ReportIllegal,
): string {
  const language =
    context.sourceLanguage ?? header.sourceLanguage ?? header.attributes["srclang"] ?? "*all*";
  const attributes = {
    ...headerDefaults,
    creationtool: context.tool.name,
    creationtoolversion: context.tool.version,
    ...header.attributes,
    srclang: language,
  };
  const written = writeAttributes(attributes, headerAttributes, illegal);
  const content =
    writeNotes(header.notes, "    ", illegal) +
    writeProps(header.props, "    ", illegal) +
    writeForeign(header.attributes, headerAttributes, "    ", illegal);
  const element =
    content === "" ? `<header${written}/>` : `<header${written}>\n${content}  </header>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  ${element}\n  <body>\n`;
}

function writeUnit(unit: TranslationUnit, writing: CodeReports): string {
  const { id, attributes, source, target, others } = unit;
  const { illegal } = writing;
  let output =
    id === "" && isEmpty(attributes)
      ? "    <tu>\n"
      : `    <tu${id === "" ? "" : ` tuid="${escapeAttribute(id, illegal)}"`}${writeAttributes(attributes, unitAttributes, illegal)}>\n`;
  if (unit.notes.length > 0) output += writeNotes(unit.notes, "      ", illegal);
  if (unit.props.length > 0) output += writeProps(unit.props, "      ", illegal);
  output += writeForeign(
    attributes,
    // The same would be said twice.
    unit.state === attributes["state"] ? [...unitAttributes, "state"] : unitAttributes,
    "      ",
    illegal,
  );
  if (unit.state !== undefined && !isSaid(unit))
    output += `      <prop type="${stateProperty}">${unit.state}</prop>\n`;
  const segments = [source, target ?? [], ...others.map(({ segment }) => segment)];
  const numbers = segments.some(hasForeignCode) ? new CodeNumbers(segments) : undefined;
  const variant = (info: VariantInfo, segment: Segment): string =>
    writeVariant(info, writeSegment(segment, writing, numbers?.of(segment)), illegal);
  if (!lacksSource(unit)) output += variant(unit.sourceInfo, source);
  if (target !== undefined && unit.targetInfo !== undefined)
    output += variant(unit.targetInfo, target);
  for (const other of others) output += variant(other, other.segment);
  return `${output}    </tu>\n`;
}

/** A unit that its file gave no variant in the source language; an empty one is not invented for it. */
function lacksSource({ source, sourceInfo, target, others }: TranslationUnit): boolean {
  return (
    source.length === 0 &&
    sourceInfo.contentLocation === undefined &&
    sourceInfo.notes.length === 0 &&
    sourceInfo.props.length === 0 &&
    isEmpty(sourceInfo.attributes) &&
    (target !== undefined || others.length > 0)
  );
}

/** In the words of the tool that it comes from. */
function isSaid({ state, props, targetInfo }: TranslationUnit): boolean {
  return state === "initial" && [...props, ...(targetInfo?.props ?? [])].some(saysUnfinished);
}

function hasForeignCode(segment: Segment): boolean {
  return segment.some((part) => typeof part !== "string" && !isOwnCode(part));
}

function writeVariant(info: VariantInfo, content: string, illegal: ReportIllegal): string {
  const { attributes } = info;
  let output = `      <tuv xml:lang="${escapeAttribute(info.language, illegal)}"`;
  if (!isEmpty(attributes)) output += writeAttributes(attributes, variantAttributes, illegal);
  output += ">\n";
  if (info.notes.length > 0) output += writeNotes(info.notes, "        ", illegal);
  if (info.props.length > 0) output += writeProps(info.props, "        ", illegal);
  output += writeForeign(attributes, variantAttributes, "        ", illegal);
  return `${output}        <seg>${content}</seg>\n      </tuv>\n`;
}

function writeNotes(notes: readonly Note[], indent: string, illegal: ReportIllegal): string {
  let output = "";
  for (const note of notes)
    output += `${indent}<note${writeLanguage(note, illegal)}>${escapeText(note.text, illegal)}</note>\n`;
  return output;
}

function writeProps(props: readonly Property[], indent: string, illegal: ReportIllegal): string {
  let output = "";
  for (const prop of props)
    output += `${indent}<prop type="${escapeAttribute(prop.type, illegal)}"${writeLanguage(prop, illegal)}>${escapeText(prop.value, illegal)}</prop>\n`;
  return output;
}

function writeLanguage({ language, attributes }: Note | Property, illegal: ReportIllegal): string {
  if (language === undefined && attributes === undefined) return "";
  const own = language === undefined ? {} : { "xml:lang": language };
  return writeAttributes({ ...attributes, ...own }, ["xml:lang", "o-encoding"], illegal);
}

function writeAttributes(
  attributes: Attributes,
  order: readonly string[],
  illegal: ReportIllegal,
): string {
  let output = "";
  for (const name of order) {
    const value = attributes[name];
    if (value !== undefined) output += ` ${name}="${escapeAttribute(value, illegal)}"`;
  }
  return output;
}

/** Attributes of other formats, as properties: TMX has no other place for them. */
function writeForeign(
  attributes: Attributes,
  known: readonly string[],
  indent: string,
  illegal: ReportIllegal,
): string {
  let output = "";
  for (const name in attributes) {
    if (known.includes(name)) continue;
    output += `${indent}<prop type="x-${escapeAttribute(name, illegal)}">${escapeText(attributes[name] ?? "", illegal)}</prop>\n`;
  }
  return output;
}

function isEmpty(attributes: Attributes): boolean {
  for (const _name in attributes) return false;
  return true;
}
