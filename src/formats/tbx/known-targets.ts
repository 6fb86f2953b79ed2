// `target` refers to an element of the file by its id. What a glossary does not keep (people, bibliography)
// is no longer there to refer to, and a validating reader refuses a file for that.

import type { XmlElement } from "../../xml/parse-tree.ts";

/** The concepts without references to missing targets; `dropped` is called for each. */
export function withKnownTargets(
  entries: readonly XmlElement[],
  dropped: (target: string, element: XmlElement, entry: XmlElement) => void,
): readonly XmlElement[] {
  const ids = new Set<string>();
  for (const entry of entries) collectIds(entry, ids);
  const keep = (element: XmlElement, entry: XmlElement): XmlElement => {
    const { target, ...attributes } = element.attributes;
    // An `xref` points out of the file.
    const isLost = target !== undefined && element.name !== "xref" && !ids.has(target);
    if (isLost) dropped(target, element, entry);
    return {
      ...element,
      attributes: isLost ? attributes : element.attributes,
      children: element.children.map((child) =>
        typeof child === "string" ? child : keep(child, entry),
      ),
    };
  };
  return entries.map((entry) => keep(entry, entry));
}

function collectIds(element: XmlElement, ids: Set<string>): void {
  const { id } = element.attributes;
  if (id !== undefined) ids.add(id);
  for (const child of element.children) if (typeof child !== "string") collectIds(child, ids);
}
