// A text as far as it is compared with others: capitals, spaces and the marks at its ends say nothing.

const edge = /[\s\p{P}]/u;
// Anything that a single space does not stand for already.
const otherSpace = /[^\S ]|  /u;
const spaces = /\s+/gu;

export function textKey(text: string): string {
  const lower = text.normalize("NFC").toLowerCase();
  const key = (otherSpace.test(lower) ? lower.replaceAll(spaces, " ") : lower).slice(0, longest);
  let start = 0;
  let end = key.length;
  while (start < end && edge.test(characterAt(key, start))) start += characterAt(key, start).length;
  while (end > start && edge.test(characterBefore(key, end)))
    end -= characterBefore(key, end).length;
  return key.slice(start, end);
}

/** Two texts that are the same for so long are the same. */
const longest = 2000;

const characterAt = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(at) ?? 0);

function characterBefore(text: string, end: number): string {
  const pair = text.codePointAt(end - 2) ?? 0;
  return pair > 0xffff ? String.fromCodePoint(pair) : text.charAt(end - 1);
}

const plainStart = /^[A-Za-z\d][\0-\x7F]/;

/** Whether two texts have the same key. */
export function haveSameKey(left: string, right: string): boolean {
  // Nearly all pairs differ in their first letters.
  if (
    plainStart.test(left) &&
    plainStart.test(right) &&
    left.charAt(0).toLowerCase() !== right.charAt(0).toLowerCase()
  )
    return false;
  return textKey(left) === textKey(right);
}
