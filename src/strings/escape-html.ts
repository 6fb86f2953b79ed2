// Text for an element or an attribute of HTML in quotation marks. Nothing that a page shows is written in any other way.

import { visible } from "./visible.ts";

const special = /[&<>"']/gu;

const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What turns the order of a line or commands a terminal is written so that it is seen. */
export function escapeHtml(text: string): string {
  return visible(text).replace(special, (character) => names[character] ?? "");
}
