// Text put into an HTML file: between tags, or in an attribute that people read.

import { htmlReferences } from "../../strings/visible.ts";

/** Quotation marks are literal outside tags. */
export function insertInHtml(text: string, file: string, offset: number): string {
  const special = mayBeAttribute(file, offset) ? /[&<>"']/gu : /[&<>]/gu;
  return text.replaceAll(special, (character) => htmlReferences[character] ?? character);
}

/** A value may contain `>`, so both sides of the place must say that it is text. */
function mayBeAttribute(file: string, offset: number): boolean {
  const isAfterTag = file.lastIndexOf(">", offset - 1) >= file.lastIndexOf("<", offset - 1);
  const nextTag = file.indexOf("<", offset);
  const nextEnd = file.indexOf(">", offset);
  return !isAfterTag || (nextEnd >= 0 && (nextTag < 0 || nextEnd < nextTag));
}
