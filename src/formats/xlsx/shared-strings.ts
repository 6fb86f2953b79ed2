// The texts of a workbook, which cells name by number.

import type { XmlHandler } from "../../xml/xml-reader.ts";
import { localName, type OfficePackage } from "../zip/office-package.ts";
import { decodeEscaped } from "./escaped-text.ts";

/** Formatted runs are joined; readings above characters (`rPh`) are left out. */
export function readSharedStrings(
  workbook: OfficePackage,
  part: string | undefined,
): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let text = "";
  let inText = false;
  let inReading = false;
  const handler: XmlHandler = {
    open: (name) => {
      const local = localName(name);
      if (local === "si") text = "";
      if (local === "rPh") inReading = true;
      if (local === "t") inText = true;
    },
    text: (written) => {
      if (inText && !inReading) text += written;
    },
    close: (name) => {
      const local = localName(name);
      if (local === "t") inText = false;
      if (local === "rPh") inReading = false;
      if (local === "si") strings.push(decodeEscaped(text));
    },
  };
  workbook.parse(part, handler);
  return strings;
}
