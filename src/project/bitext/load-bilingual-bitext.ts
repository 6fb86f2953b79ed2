// A bilingual file as a bitext: both sides are in one file, and findings point into its segments.

import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { BilingualFormat } from "../../formats/format.ts";
import type { BilingualDocument, BilingualHeader } from "../../model/bilingual-document.ts";
import type { Bitext, BitextUnit, Suppression, UncheckedUnit } from "../../model/bitext.ts";
import { InputError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { decodeText } from "../../strings/encoding/decode-bytes.ts";
import { xmlEncoding } from "../../xml/declared-encoding.ts";
import { diskFiles } from "../disk/files.ts";
import { requireHeapToCheck } from "../disk/heap-limit.ts";
import { sizeOfFile } from "../disk/size-of-file.ts";
import { CheckableUnits, reasonAgainst } from "./checkable-units.ts";
import { checkedUnit } from "./checked-unit.ts";
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
    requireHeapToCheck(path, sizeOfFile(options.folder, path));
  const { document, content } = await open(format, path, options);
  const locate = segmentLocator(content, await format.loadLocator?.());
  const checkable = new CheckableUnits(path, options.warn);
  const units: BitextUnit[] = [];
  const suppressions: Suppression[] = [];
  const unchecked: UncheckedUnit[] = [];
  let count = 0;
  for (const unit of document.units) {
    count += 1;
    if (!checkable.take(unit)) {
      const why = reasonAgainst(unit);
      // What is obsolete is no part of the text any more.
      if (why !== undefined && why !== "obsolete")
        unchecked.push({ why, unit: checkedUnit(unit, units.length, { locate, format }) });
      continue;
    }
    const checked = checkedUnit(unit, units.length, { locate, format });
    suppressions.push(...unitSuppressions(unit, checked.target));
    units.push(checked);
  }
  const { source, target } = directionOf(format, document.header, options);
  if (count === 0) throw new InputError("emptyMemory", { path, data: { source, target } });
  checkable.finish();
  return {
    source: { path, language: source, content },
    target: { path, language: target, content },
    units,
    suppressions,
    ...(unchecked.length > 0 && { unchecked }),
  };
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
    const document = read(chunks(), { path, warn });
    return { document, content: document.skeleton?.text ?? "" };
  }
  const content = [...decodeText(chunks(), { path, declaredBy: xmlEncoding })].join("");
  const languages = { sourceLanguage: source, targetLanguage: target };
  return { document: read(chunks(), { path, warn, ...languages }), content };
}

/** A file that is written back has a single direction, and is checked in that one, whatever the project's is. */
export function directionOf(
  { keepsSkeleton }: Pick<BilingualFormat, "keepsSkeleton">,
  header: BilingualHeader,
  { source, target }: Pick<BitextRequest, "source" | "target">,
): { readonly source: LanguageTag; readonly target: LanguageTag } {
  if (keepsSkeleton !== true) return { source, target };
  return { source: header.sourceLanguage ?? source, target: header.targetLanguage ?? target };
}
