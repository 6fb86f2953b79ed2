// Text as GitHub and GitLab show it, in the cell of a table or after a hyphen: no markup, and nobody mentioned.

import { visibleInLine } from "../strings/visible.ts";

const special = /[\\`*_[\]<>|~&!#]/gu;
/** What would begin a list, or a heading underlined. */
const opening = /^(?<blank> ?)(?<digits>\d+(?=[.)])|(?=[-+=]))/u;

// Mentions and references are looked for after Markdown was read, so that a backslash does not help; an empty
// comment does, and leaves nothing behind in what is copied.
const references = /[@#](?=[\p{L}\p{N}_])/gu;
/** An amount in dollars would begin a formula. */
const dollars = /\$/gu;

const blanks = /\s+/gu;

/** One line. */
export function escapeMarkdown(text: string): string {
  return visibleInLine(text.replace(blanks, " "))
    .replace(special, String.raw`\$&`)
    .replace(opening, "$<blank>$<digits>\\")
    .replace(references, "$&<!-- -->")
    .replace(dollars, "<span>$$</span>");
}
