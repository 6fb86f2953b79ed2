// Dates in a workbook are numbers of days; that they are dates is said by the format of their cell.

import type { XmlHandler } from "../../xml/xml-reader.ts";
import { attributeNamed, localName, type OfficePackage } from "../zip/office-package.ts";

// ECMA-376 part 1, 18.8.30 numFmt: the formats that every program has.
const builtIn: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
// Texts in quotes or brackets, escaped characters: [Red], "días", \d
const literal = /"[^"]*"|\[[^\]]*\]|\\./gu;

/** Which cell formats, by their place in the list, show a date. */
export function readDateFormats(
  workbook: OfficePackage,
  part: string | undefined,
): ReadonlySet<number> {
  const dates = new Set<number>();
  if (part === undefined) return dates;
  const own = new Map<number, boolean>();
  let inCellFormats = false;
  let count = 0;
  const handler: XmlHandler = {
    open: (name, attributes) => {
      const local = localName(name);
      const id = Number(attributeNamed(attributes, "numFmtId") ?? 0);
      if (local === "numFmt")
        own.set(id, isDateFormat(attributeNamed(attributes, "formatCode") ?? ""));
      if (local === "cellXfs") inCellFormats = true;
      if (local === "xf" && inCellFormats) {
        if (own.get(id) ?? builtIn.has(id)) dates.add(count);
        count += 1;
      }
    },
    text: () => undefined,
    close: (name) => {
      if (localName(name) === "cellXfs") inCellFormats = false;
    },
  };
  workbook.parse(part, handler);
  return dates;
}

function isDateFormat(code: string): boolean {
  return /[dmyhs]/iu.test(code.replaceAll(literal, "").replaceAll(/general/giu, ""));
}

const dayMilliseconds = 86_400_000;

/**
 * `2023-01-19`, with the time where there is one. Day 60 of the 1900 system is 29 February 1900, which never was:
 * days before it are one more than they should be.
 */
export function dateText(days: number, from1904: boolean): string {
  const shift = from1904 ? 1462 : days < 60 ? 1 : 0;
  const epoch = Date.UTC(1899, 11, 30);
  const date = new Date(epoch + Math.round((days + shift) * dayMilliseconds));
  if (Number.isNaN(date.getTime())) return String(days);
  const [day = "", time = ""] = date.toISOString().split("T");
  if (days % 1 === 0) return day;
  const clock = time.slice(0, time.slice(6, 8) === "00" ? 5 : 8);
  return days < 1 && !from1904 ? clock : `${day} ${clock}`;
}
