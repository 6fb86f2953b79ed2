// Patterns for single words in a glossary: "vacad*", or a regular expression between slashes, limited to a subset
// that cannot run for ever on any word.

/** Why a pattern is refused. */
export type PatternFault =
  "invalid" | "long" | "lookaround" | "reference" | "repeated-group" | "repeats" | "alternatives";

/** UTF-16 units in a pattern. */
export const longestPattern = 100;
/** `*`, `+`, `{…}`: each multiplies the paths to try by the length of the word. */
const mostRepeats = 3;
/** Each `|` and `?` of a group may double the paths. */
const mostAlternatives = 10;

const delimited = /^\/(.+)\/$/su;
const special = /[.+?^${}()|[\]\\/]/gu;
const combining = /[\u0300-\u0302\u0304-\u036f]/gu;

/** The regular expression in "/…/"; `undefined` if the text is not one. */
export function expressionIn(text: string): string | undefined {
  return delimited.exec(text)?.[1];
}

/** Whether the text is a pattern: a star, or a regular expression between slashes. */
export function isWordPattern(text: string): boolean {
  return text.includes("*") || expressionIn(text) !== undefined;
}

/** What is wrong with the text of a pattern; `undefined` if nothing is. */
export function faultOfPattern(text: string): PatternFault | undefined {
  if (text.length > longestPattern) return "long";
  const expression = expressionIn(text);
  if (expression === undefined) return undefined;
  // Patterns are per word, so a group must not contain a space.
  const parts = partsOf(expression);
  if (parts.length === 0 || !parts.every(isExpression)) return "invalid";
  return faultOf(expression);
}

function partsOf(text: string): string[] {
  return text.split(/\s+/u).filter((part) => part !== "");
}

function isExpression(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

const atom = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!<]?|[\s\S]/gu;
const brace = /^\{\d+(?:,\d*)?\}/u;

function faultOf(expression: string): PatternFault | undefined {
  let repeats = 0;
  let alternatives = 0;
  let before = "";
  for (const { 0: part, index } of expression.matchAll(atom)) {
    if (part.startsWith("(?") && part !== "(?:") return "lookaround";
    if (/^\\[1-9k]/u.test(part)) return "reference";
    const isRepeat =
      part === "*" || part === "+" || (part === "{" && brace.test(expression.slice(index)));
    if (isRepeat) {
      // Nested repeated groups are what runs for ever.
      if (before === ")") return "repeated-group";
      repeats++;
    }
    if (part === "|" || part === "?") alternatives++;
    before = part;
  }
  if (repeats > mostRepeats) return "repeats";
  return alternatives > mostAlternatives ? "alternatives" : undefined;
}

// As `fold`, except for capitals, which matter in `\D`.
function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(combining, "").normalize("NFC");
}

/** One expression for each word of a valid pattern; each matches a whole folded word. */
export function wordExpressions(pattern: string): RegExp[] {
  const expression = expressionIn(pattern);
  return partsOf(expression ?? pattern).map((part) => {
    const own =
      expression === undefined
        ? part.replaceAll(special, String.raw`\$&`).replaceAll("*", String.raw`[\p{L}\p{M}\p{N}]*`)
        : part;
    return new RegExp(`^(?:${withoutAccents(own)})$`, "iu");
  });
}
