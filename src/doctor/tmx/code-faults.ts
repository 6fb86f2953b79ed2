// Paired codes of a segment without a partner: a bpt that no ept of its number follows, and vice versa.

import { looseElements, type LooseElement } from "../markup/loose-element.ts";

export interface CodeFault {
  readonly element: LooseElement;
  readonly i: string;
}

/** Codes without a number are not included: that is another defect. */
export function codeFaults(segment: LooseElement): readonly CodeFault[] {
  const open = new Map<string, LooseElement>();
  const faults: CodeFault[] = [];
  const look = (element: LooseElement): void => {
    for (const child of looseElements(element)) {
      const i = child.attributes["i"];
      if (child.name === "bpt" && i !== undefined) {
        const before = open.get(i);
        if (before !== undefined) faults.push({ element: before, i });
        open.set(i, child);
      } else if (child.name === "ept" && i !== undefined) {
        if (!open.delete(i)) faults.push({ element: child, i });
      } else if (child.name === "hi" || child.name === "sub") look(child);
    }
  };
  look(segment);
  for (const [i, element] of open) faults.push({ element, i });
  return faults;
}
