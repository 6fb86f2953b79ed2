// Characters that command a terminal, start a line or turn the order of what is read, written so that they are seen.

// C0 but for line feed and tab, DEL, C1, the line and paragraph separators, and what UAX #9 gives to directions. A carriage
// return is a command unless it ends a line.
const commanding =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\r(?!\n)/gu;

/** The text with each such character as `\u001B`, as JSON writes it; inside a JSON string nothing changes its meaning. */
export function visible(text: string): string {
  return text.replace(commanding, escaped);
}

/** The same for what stands in a line: a name with a line feed starts none. */
export function visibleInLine(text: string): string {
  return inOneLine(visible(text));
}

/** Only what would start a line; for a line that has styles of the program's own. */
export function inOneLine(text: string): string {
  return text.replace(/[\r\n]/gu, escaped);
}

// What a build server obeys in a log: GitHub a line that begins with two colons, spaces before them or not, and it and
// others `##[…]`, `##vso[…]` (Azure Pipelines) and `##teamcity[…]` anywhere.
const lineCommand = /^[^\S\n]*:(?=:)/gmu;
const bracketCommand = /#(?=#\w*\[)/gu;

/** The text without commands for a build server; `isLineStart` tells whether it begins a line. */
export function withoutLogCommands(text: string, isLineStart: boolean): string {
  const guarded = text.replace(bracketCommand, escaped);
  return guarded.replace(lineCommand, (found, at: number) =>
    at === 0 && !isLineStart ? found : found.slice(0, -1) + escaped(":"),
  );
}

const markup = /[&<>"']/gu;

/** Character references of what is markup in HTML (HTML Standard, 13.1.4). */
export const htmlReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The same as text of an element or of an attribute in quotation marks: nothing that a page shows is written in any other way. */
export function escapeHtml(text: string): string {
  return visible(text).replace(markup, (character) => htmlReferences[character] ?? "");
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
