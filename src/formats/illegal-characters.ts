// What a writer of XML says of characters that no XML file can hold.

import type { ReportIllegal } from "../xml/escape.ts";
import type { WriteContext } from "./format.ts";

/** Each is the warning `illegalCharacterRemoved`, of the file that is written. */
export function illegalCharacters({ report, path = "" }: WriteContext): ReportIllegal {
  return (character) => {
    const data = { character };
    report({ code: "illegalCharacterRemoved", data, path, line: undefined, column: undefined });
  };
}
