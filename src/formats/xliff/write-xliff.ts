// Units -> XLIFF of the version asked for.

import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { InputError } from "../../model/errors.ts";
import { droppedAttributes } from "../codes/dropped-attributes.ts";
import type { WriteContext } from "../format.ts";
import { illegalCharacters } from "../illegal-characters.ts";
import { xliffName } from "./format-name.ts";
import { xliffVersions } from "./versions.ts";
import { writeInPlace } from "./writing/write-in-place.ts";
import { writeXliff2 } from "./writing/write-xliff2.ts";
import { writeXliff12 } from "./writing/write-xliff12.ts";

/**
 * A document that was read from XLIFF is written back as it was, but for targets and states that changed
 * (`context.version` unset). Else a new file: XLIFF 2.1 unless `context.version` says `2.0` or `1.2`. A unit's `matches` and `terms` become the
 * `mtc:matches` and `gls:glossary` of its `unit` element (in 1.2 `alt-trans`; terms are left out with a warning).
 * Throws `InputError` `xliffVersion` for another version.
 */
export function* writeXliff(
  document: BilingualDocument,
  context: WriteContext,
): Generator<string, void, undefined> {
  const illegal = illegalCharacters(context);
  const { skeleton } = document;
  if (skeleton?.format === xliffName && context.version === undefined) {
    yield* writeInPlace(document, skeleton, { ...context, illegal });
    return;
  }
  const version = context.version ?? xliffVersions[0] ?? "";
  if (!xliffVersions.includes(version))
    throw new InputError("xliffVersion", { data: { version, versions: xliffVersions.join(", ") } });
  const dropped = droppedAttributes(context);
  if (version === "1.2") yield* writeXliff12(document, { ...context, illegal, dropped });
  else yield* writeXliff2(document, { ...context, illegal, dropped, version });
}
