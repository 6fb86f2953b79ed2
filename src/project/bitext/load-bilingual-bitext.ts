// A bilingual file as a bitext: both sides are in one file, and findings point into its segments.

import { statSync } from "node:fs";
import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { BilingualFormat } from "../../formats/format.ts";
import type { BilingualDocument } from "../../model/bilingual-document.ts";
import type { Bitext, BitextUnit, Suppression } from "../../model/bitext.ts";
import { InputError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { decodeText } from "../../strings/decode-bytes.ts";
import { xmlEncoding } from "../../xml/declared-encoding.ts";
import { absolutePath, diskFiles } from "../disk/files.ts";
import { requireHeapToCheck } from "../disk/heap-limit.ts";
import { CheckableUnits } from "./checkable-units.ts";
import { lengthLimit } from "./length-limit.ts";
import type { BitextRequest } from "./load-bitext.ts";
import { segmentLocator } from "./locate-segment.ts";
import { unitSuppressions } from "./unit-suppressions.ts";

/**
 * The units that are translated and finished; a single warning counts the rest. Throws `InputError` `emptyMemory`
 * if the file has no units in the two languages.
 */
export async function loadBilingualBitext(path: string, options: BitextRequest): Promise<Bitext> {
  const format = forPath(bilingualFormats, path);
  if (format === undefined) throw new InputError("notBilingual", { path });
  if (options.files?.isSaved(options.folder, path) !== false)
    requireHeapToCheck(path, sizeOf(options.folder, path));
  const { document, content } = await open(format, path, options);
  const locate = segmentLocator(content, await format.loadLocator?.());
  const checkable = new CheckableUnits(path, options.warn);
  const units: BitextUnit[] = [];
  const suppressions: Suppression[] = [];
  let count = 0;
  for (const unit of document.units) {
    count += 1;
    if (!checkable.take(unit)) continue;
    const { target: segment, targetInfo: info } = unit;
    const target = segment === undefined || info === undefined ? undefined : locate(segment, info);
    suppressions.push(...unitSuppressions(unit, target));
    units.push({
      index: units.length,
      id: unit.id,
      source: locate(unit.source, unit.sourceInfo),
      target,
      shape: [1, segment === undefined ? 0 : 1],
      certainty: 1,
      ...(isSingular(unit) && { singular: true }),
      heading: false,
      ...(format.keepsSkeleton === true && { isolated: true }),
      ...lengthLimit(unit),
      ...contextOf(unit),
    });
  }
  const { source, target } = directionOf(document, options);
  if (count === 0) throw new InputError("emptyMemory", { path, data: { source, target } });
  checkable.finish();
  return {
    source: { path, language: source, content },
    target: { path, language: target, content },
    units,
    suppressions,
  };
}

/** 0 for a file that is not there, which reading it will say. */
function sizeOf(folder: string, path: string): number {
  return statSync(absolutePath(folder, path), { throwIfNoEntry: false })?.size ?? 0;
}

interface OpenDocument {
  readonly document: BilingualDocument;
  /** The file, decoded. */
  readonly content: string;
}

async function open(
  format: BilingualFormat,
  path: string,
  options: BitextRequest,
): Promise<OpenDocument> {
  const { folder, warn, source, target, files = diskFiles } = options;
  const chunks = (): Iterable<Uint8Array> => files.chunks(folder, path);
  const read = await format.loadReader();
  if (format.keepsSkeleton === true) {
    // Such a file has a single direction, and is checked in that one, whatever the project's is.
    const document = read(chunks(), { path, warn });
    return { document, content: document.skeleton?.text ?? "" };
  }
  const content = [...decodeText(chunks(), { path, declaredBy: xmlEncoding })].join("");
  const languages = { sourceLanguage: source, targetLanguage: target };
  return { document: read(chunks(), { path, warn, ...languages }), content };
}

/** The first form of a PO plural, unless it is the only one and stands for any number. */
function isSingular({ attributes, props }: TranslationUnit): boolean {
  return attributes["plural"] === "0" && props.every((prop) => prop.type !== "msgid");
}

function contextOf({ attributes, props }: TranslationUnit): Pick<BitextUnit, "context"> {
  const context = props.find(({ type }) => type === "msgctxt")?.value;
  const form = attributes["plural"];
  if (context === undefined && form === undefined) return {};
  return { context: [context ?? "", form ?? ""].join("\u0004") };
}

function directionOf(
  { header, skeleton }: BilingualDocument,
  { source, target }: BitextRequest,
): { readonly source: LanguageTag; readonly target: LanguageTag } {
  if (skeleton === undefined) return { source, target };
  return { source: header.sourceLanguage ?? source, target: header.targetLanguage ?? target };
}
