// A bilingual file that is too large to be held: bitexts of some of its units at a time.

import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { BilingualFormat, UnitWindow } from "../../formats/format.ts";
import type { Bitext, BitextUnit, LocatedText } from "../../model/bitext.ts";
import { InputError, type Warning } from "../../model/errors.ts";
import { plainText, type Segment } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { diskFiles, type Files } from "../disk/files.ts";
import { sizeOfFile } from "../disk/size-of-file.ts";
import type { FoundBitext } from "./bitext-of-file.ts";
import { CheckableUnits } from "./checkable-units.ts";
import { checkedUnit } from "./checked-unit.ts";
import { directionOf } from "./load-bilingual-bitext.ts";
import type { BitextRequest } from "./load-bitext.ts";
import { segmentLocator } from "./locate-segment.ts";
import { unitSuppressions } from "./unit-suppressions.ts";

/**
 * In bytes: a check of so much takes 350 MB of memory (tests/bench/large-bitext.mjs), and beyond it every further megabyte
 * takes 30.
 */
const mostAtOnce = 8_000_000;
/** A window in UTF-16 code units: a few thousand units, enough to learn what translators write for a term. */
const usualLength = 1_000_000;

/** A file that is read from its beginning as often as wanted, and never held as a whole. */
export interface WindowedFile {
  /** Without units and content. */
  readonly shell: Bitext;
  /** Consecutive parts, each a bitext by itself. Throws what reading throws, where the file is bad. */
  readonly windows: () => Iterable<Bitext>;
  /** The units of each window without their places; nobody is warned. */
  readonly unplaced: () => Iterable<readonly BitextUnit[]>;
}

/** Those that are to be read window by window: saved files in formats that allow it. */
export function largeFiles(
  found: readonly FoundBitext[],
  files: Files,
  most: number = mostAtOnce,
): ReadonlySet<FoundBitext> {
  const sizes = new Map<FoundBitext, number>();
  for (const each of found) {
    const { folder, source: path, target, alone } = each;
    if (target !== undefined || alone === true || !files.isSaved(folder, path)) continue;
    if (forPath(bilingualFormats, path)?.loadWindows === undefined) continue;
    sizes.set(each, sizeOfFile(folder, path));
  }
  // Files that are small each may be too much together: the largest are taken out until the rest fits.
  const large = new Set<FoundBitext>();
  let rest = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  for (const [each, size] of [...sizes].toSorted(([, a], [, b]) => b - a)) {
    if (size <= most && rest <= 2 * most) break;
    large.add(each);
    rest -= size;
  }
  return large;
}

/** Throws `InputError` `emptyMemory` if the file has no units in the two languages, and what reading its beginning throws. */
export async function windowedFile(
  path: string,
  options: BitextRequest,
  length: number = usualLength,
): Promise<WindowedFile> {
  const format = forPath(bilingualFormats, path);
  const read = await format?.loadWindows?.();
  if (format === undefined || read === undefined) throw new InputError("notBilingual", { path });
  const locator = await format.loadLocator?.();
  const { folder, files = diskFiles, source, target } = options;
  files.require(folder, path);
  const open = (warn: (warning: Warning) => void): Iterable<UnitWindow> => {
    const languages = { sourceLanguage: source, targetLanguage: target };
    const context = { path, warn, ...(format.keepsSkeleton !== true && languages) };
    return read(() => files.chunks(folder, path), context, length);
  };
  const direction = directionOf(
    format,
    headerOf(
      open(() => undefined),
      path,
      options,
    ),
    options,
  );
  const shell: Bitext = {
    source: { path, language: direction.source, content: "" },
    target: { path, language: direction.target, content: "" },
    units: [],
    suppressions: [],
  };
  return {
    shell,
    *windows() {
      const checkable = new CheckableUnits(path, options.warn);
      for (const { units, content, from } of open(options.warn)) {
        const locate = segmentLocator(content, locator, from);
        const taken = units.filter((unit) => checkable.take(unit));
        const checked = taken.map((unit, at) => checkedUnit(unit, at, { locate, format }));
        yield {
          source: { ...shell.source, content, from },
          target: { ...shell.target, content, from },
          units: checked,
          suppressions: taken.flatMap((unit, at) => unitSuppressions(unit, checked[at]?.target)),
        };
      }
      checkable.finish();
    },
    *unplaced() {
      const checkable = new CheckableUnits(path, () => undefined);
      for (const { units } of open(() => undefined)) yield unplacedUnits(units, checkable, format);
    },
  };
}

function unplacedUnits(
  units: readonly TranslationUnit[],
  checkable: CheckableUnits,
  format: BilingualFormat,
): readonly BitextUnit[] {
  const locate = (segment: Segment): LocatedText => ({
    text: plainText(segment),
    pieces: [],
    opaque: [],
  });
  return units
    .filter((unit) => checkable.take(unit))
    .map((unit, at) => checkedUnit(unit, at, { locate, format }));
}

/** Of the first window that has a unit. */
function headerOf(
  windows: Iterable<UnitWindow>,
  path: string,
  { source, target }: BitextRequest,
): UnitWindow["header"] {
  for (const { header, units } of windows) if (units.length > 0) return header;
  throw new InputError("emptyMemory", { path, data: { source, target } });
}
