// What is wrong with an XLIFF 2 file by its standard, told as a warning: the file is read all the same.

import type { Warning } from "../../../model/errors.ts";
import type { MessageData } from "../../../model/finding.ts";
import type { PlacedElement } from "../../../xml/placed-tree.ts";
import type { DocumentText } from "../placed-unit.ts";

/** Reports a fault of an element; the sentence is `warnings.<code>`. */
export type Fault = (code: string, element: PlacedElement, data: MessageData) => void;

export function faultReporter(
  { path, locate }: DocumentText,
  warn: (warning: Warning) => void,
): Fault {
  return (code, element, data) => warn({ code, data, path, ...locate(element.start) });
}
