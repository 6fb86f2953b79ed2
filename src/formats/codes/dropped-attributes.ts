// What a writer says of attributes of inline codes that its format has no place for.

import type { InlineCode } from "../../model/segment.ts";
import type { ReportIllegal } from "../../xml/escape.ts";
import type { WriteContext } from "../format.ts";

export type ReportDropped = (code: InlineCode, isKept: (name: string) => boolean) => void;

/** What a writer reports while it writes segments. */
export interface CodeReports {
  readonly illegal: ReportIllegal;
  readonly dropped: ReportDropped;
}

// What only ties a code to its pair and its data in the file that was read.
const ties = new Set(["i", "x", "id", "rid", "mid", "pos", "startRef", "isolated", "copyOf"]);

/** Each name is the warning `codeAttributeDropped` once, of the file that is written. */
export function droppedAttributes({ warn, path = "" }: WriteContext): ReportDropped {
  const told = new Set<string>();
  return ({ attributes = {} }, isKept) => {
    for (const attribute of Object.keys(attributes)) {
      if (told.has(attribute) || ties.has(attribute) || attribute.startsWith("xml:")) continue;
      if (isKept(attribute)) continue;
      told.add(attribute);
      const data = { attribute };
      warn({ code: "codeAttributeDropped", data, path, line: undefined, column: undefined });
    }
  };
}
