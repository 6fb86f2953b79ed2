// A file pattern as a regular expression: `*` within a name, `**` for folders.

// Every star of a pattern, one for folders with its slash.
export const wildcard: RegExp = /\*\*\/|\*\*|\*/gu;
const special = /[.+?^${}()|[\]\\]/gu;

/** Matches whole paths with forward slashes; each star is a group. */
export function globExpression(pattern: string): RegExp {
  let expression = "";
  let last = 0;
  for (const match of pattern.matchAll(wildcard)) {
    expression += pattern.slice(last, match.index).replaceAll(special, String.raw`\$&`);
    // `**/` also stands for no folder at all.
    expression += match[0] === "*" ? "([^/]*)" : match[0] === "**" ? "(.*)" : "((?:[^/]+/)*)";
    last = match.index + match[0].length;
  }
  expression += pattern.slice(last).replaceAll(special, String.raw`\$&`);
  return new RegExp(`^${expression}$`, "u");
}
