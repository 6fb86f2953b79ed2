// Every element of a data category may have an `id` and a `datatype` (TBX core structure, ISO 30042). They say nothing
// of what the element means, and no field holds them: the tree without them, so that TermWeb's files read as others do.

import type { XmlElement } from "../../xml/parse-tree.ts";

const categories: ReadonlySet<string> = new Set([
  ...["admin", "adminNote", "descrip", "descripNote", "termNote", "note"],
  ...["adminGrp", "descripGrp", "termNoteGrp"],
]);
const unheld = ["id", "datatype"];

/** `dropped` is told of each attribute that is left out. */
export function withoutIds(
  element: XmlElement,
  dropped: (attribute: string, element: XmlElement) => void,
): XmlElement {
  const children = element.children.map((child) =>
    typeof child === "string" ? child : withoutIds(child, dropped),
  );
  const here = categories.has(element.name) ? unheld : [];
  const gone = here.filter((name) => element.attributes[name] !== undefined);
  if (gone.length === 0) return { ...element, children };
  for (const name of gone) dropped(name, element);
  const kept = Object.entries(element.attributes).filter(([name]) => !gone.includes(name));
  return { ...element, attributes: Object.fromEntries(kept), children };
}
