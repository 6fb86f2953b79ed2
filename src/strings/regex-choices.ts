// How many ways a regular expression may have to go on, those of its loops aside.

const atom =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|<[^>]*>)|[\s\S]/gu;
const counted = /^\{(\d+),(\d+)\}/u;

/**
 * The number of ways in bits: one for each `?`, n for `{m,m+n}`, and as many as a group has alternatives. What stands apart is
 * multiplied too, so that this is an upper bound. The time limit of V8 is only asked in loops: without one, `a?` a hundred
 * times runs for ever.
 */
export function choicesIn(expression: string): number {
  let bits = 0;
  const branches = [1];
  let before = "";
  for (const { 0: part, index } of expression.matchAll(atom)) {
    if (part.startsWith("(")) branches.push(1);
    else if (part === "|") branches.push((branches.pop() ?? 1) + 1);
    else if (part === ")" && branches.length > 1) bits += Math.log2(branches.pop() ?? 1);
    // A `?` after another mark of repetition makes it lazy.
    else if (part === "?" && !/^[*+?}]$/u.test(before)) bits += 1;
    else if (part === "{") {
      const [, least, most] = counted.exec(expression.slice(index, index + 20)) ?? [];
      if (least !== undefined) bits += Math.max(0, Number(most) - Number(least));
    }
    before = part;
  }
  return bits + Math.log2(branches[0] ?? 1);
}
