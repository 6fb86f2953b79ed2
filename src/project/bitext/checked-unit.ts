// A unit of a bilingual file as it is checked.

import type { BilingualFormat } from "../../formats/format.ts";
import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import type { Segment } from "../../model/segment.ts";
import type { TranslationUnit, VariantInfo } from "../../model/unit.ts";
import { lengthLimit } from "./length-limit.ts";

/** Finds the places of a segment in the file, or leaves them out. */
type Locate = (segment: Segment, info: VariantInfo) => LocatedText;

export function checkedUnit(
  unit: TranslationUnit,
  index: number,
  { locate, format }: { readonly locate: Locate; readonly format: BilingualFormat },
): BitextUnit {
  const { target: segment, targetInfo: info } = unit;
  return {
    index,
    id: unit.id,
    source: locate(unit.source, unit.sourceInfo),
    target: segment === undefined || info === undefined ? undefined : locate(segment, info),
    shape: [1, segment === undefined ? 0 : 1],
    certainty: 1,
    ...(isSingular(unit) && { singular: true }),
    heading: false,
    ...(format.keepsSkeleton === true && { isolated: true }),
    ...lengthLimit(unit),
    ...contextOf(unit),
  };
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
