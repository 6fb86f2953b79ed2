// Whether the rule of a `Plural-Forms` header is one that gettext can evaluate: an expression of C over `n`.

const token = /\s*(\d+|n|\|\||&&|[=!<>]=|[<>!?:()%*/+-])/uy;
const binary = new Set(["||", "&&", "==", "!=", "<", ">", "<=", ">=", "+", "-", "*", "/", "%"]);

/** The text after `plural=` up to the semicolon. Precedence changes what it says, not whether it is one. */
export function isPluralExpression(text: string): boolean {
  const tokens: string[] = [];
  const source = text.trim();
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const match = token.exec(source);
    if (match?.[1] === undefined) return false;
    tokens.push(match[1]);
  }
  const end = expression(tokens, 0);
  return tokens.length > 0 && end === tokens.length;
}

/** The place after the expression at `at`; -1 if there is none. */
function expression(tokens: readonly string[], at: number): number {
  let next = operand(tokens, at);
  while (next >= 0 && binary.has(tokens[next] ?? "")) next = operand(tokens, next + 1);
  if (next < 0 || tokens[next] !== "?") return next;
  const middle = expression(tokens, next + 1);
  return middle >= 0 && tokens[middle] === ":" ? expression(tokens, middle + 1) : -1;
}

function operand(tokens: readonly string[], at: number): number {
  let start = at;
  while (tokens[start] === "!") start += 1;
  const first = tokens[start] ?? "";
  if (first === "(") {
    const inner = expression(tokens, start + 1);
    return inner >= 0 && tokens[inner] === ")" ? inner + 1 : -1;
  }
  return /^(?:\d+|n)$/u.test(first) ? start + 1 : -1;
}
