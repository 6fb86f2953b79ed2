// The comments that Word shows beside the text, by their ids.

import type { XmlHandler } from "../../xml/xml-reader.ts";
import { attributeNamed, localName, type OfficePackage } from "../zip/office-package.ts";

/** The paragraphs of a comment are joined by a space. */
export function readComments(
  document: OfficePackage,
  part: string | undefined,
): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  if (part === undefined) return comments;
  let id = "";
  let text = "";
  let inText = false;
  const handler: XmlHandler = {
    open: (name, attributes) => {
      const local = localName(name);
      if (local === "comment") {
        id = attributeNamed(attributes, "id") ?? "";
        text = "";
      }
      if (local === "p" && text !== "") text += " ";
      inText = local === "t";
    },
    text: (written) => {
      if (inText) text += written;
    },
    close: (name) => {
      inText = false;
      if (localName(name) === "comment") comments.set(id, text.trim());
    },
  };
  document.parse(part, handler);
  return comments;
}
