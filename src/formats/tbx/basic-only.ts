// A concept cut down to TBX-Basic, for tools that take only the public dialect: what that has no category for is left
// out, and told.

import type { XmlElement } from "../../xml/parse-tree.ts";
import { categoriesOf } from "./dialects.ts";
import { textInside } from "./element-text.ts";

/** `what` is the category. */
export type ReportLeftOut = (what: string) => void;

const levels: ReadonlySet<string> = new Set(["conceptEntry", "langSec", "termSec"]);
const grouped = /^(?:admin|descrip|termNote|transac)Grp$/u;
const dialect = "TBX-Basic";
// Words that mean less, but not something else.
const nearest: ReadonlyMap<string, string> = new Map([
  ["partOfSpeech properNoun", "noun"],
  ["partOfSpeech proper noun", "noun"],
]);

export function basicOnly(entry: XmlElement, report: ReportLeftOut): XmlElement {
  return cutDown(entry, "", report) ?? entry;
}

function cutDown(
  element: XmlElement,
  around: string,
  report: ReportLeftOut,
): XmlElement | undefined {
  const { name, attributes } = element;
  const { type } = attributes;
  if (type !== undefined) {
    const allowed = categoriesOf(dialect)?.get(type);
    if (allowed?.element !== name || !(allowed.levels as readonly string[]).includes(around)) {
      report(type);
      return undefined;
    }
    const value = textInside(element);
    if (allowed.values !== undefined && !allowed.values.includes(value)) {
      const near = nearest.get(`${type} ${value}`);
      if (near === undefined) report(type);
      return near === undefined ? undefined : { ...element, children: [near] };
    }
    return element;
  }
  const level = levels.has(name) ? name : around;
  const children: (string | XmlElement)[] = [];
  for (const [index, child] of element.children.entries()) {
    const kept = typeof child === "string" ? child : cutDown(child, level, report);
    // Of a group, what the rest speaks of comes first.
    if (kept === undefined && index === 0 && grouped.test(name)) return undefined;
    if (kept !== undefined) children.push(kept);
  }
  return { ...element, children };
}
