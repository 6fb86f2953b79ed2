// Dates of transactions in the form that the standard requires (ISO 8601 with hyphens and colons).

import type { XmlElement } from "../../xml/parse-tree.ts";
import { textInside } from "./element-text.ts";

const compact =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T ](?<hour>\d{2}):?(?<minute>\d{2}):?(?<second>\d{2})(?<zone>Z?))?$/u;

/** The tree with its `date` elements corrected; `mended` is called for each that changed. */
export function mendDates(
  element: XmlElement,
  mended: (written: string, date: string, element: XmlElement) => void,
): XmlElement {
  if (element.name === "date") {
    const written = textInside(element);
    const date = isoDate(written);
    if (date === undefined || date === written) return element;
    mended(written, date, element);
    return { ...element, children: [date] };
  }
  const children = element.children.map((child) =>
    typeof child === "string" ? child : mendDates(child, mended),
  );
  return { ...element, children };
}

function isoDate(written: string): string | undefined {
  const parts = compact.exec(written)?.groups;
  if (parts === undefined) return undefined;
  const { year, month, day, hour, minute, second, zone } = parts;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
}
