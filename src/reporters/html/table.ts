// A table with a caption, in a box of its own that scrolls where the window is narrow.

import { escapeHtml } from "../../strings/visible.ts";

/** Cells are HTML, headings text. The first cell of a row is its heading. */
export function table(
  caption: { readonly id: string; readonly text: string },
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`);
  const body = rows.map(
    ([first = "", ...others]) =>
      `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`,
  );
  return [
    `<div class="table" role="region" tabindex="0" aria-labelledby="${caption.id}">`,
    `<table><caption id="${caption.id}">${escapeHtml(caption.text)}</caption>\n`,
    `<thead><tr>${head.join("")}</tr></thead>\n<tbody>\n${body.join("")}</tbody></table></div>\n`,
  ].join("");
}
