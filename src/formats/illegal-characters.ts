// What a writer of XML says of characters that no XML file can hold.

import type { ReportIllegal } from "../xml/escape.ts";
import type { WriteContext } from "./format.ts";

/** Each is the warning `illegalCharacterRemoved`, of the file that is written. */
export function illegalCharacters({ warn, path = "" }: WriteContext): ReportIllegal {
  return (character) => {
    const data = { character };
    warn({ code: "illegalCharacterRemoved", data, path, line: undefined, column: undefined });
  };
}
