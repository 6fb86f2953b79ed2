// Spanish words with two accepted spellings (Ortografía de la lengua española, 2010, I.6): "sobrescribir" and
// "sobreescribir", "transmisión" and "trasmisión".

const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^sobree/u, "sobre"],
  [/^ree/u, "re"],
  [/^trans(?=[^aeiou])/u, "tras"],
  [/^post(?=[^aeiou])/u, "pos"],
  [/^obs(?=[c])/u, "os"],
  [/^subs(?=[ct])/u, "sus"],
  [/^ps/u, "s"],
  [/^gn/u, "n"],
];

function simpler(fold: string): string {
  for (const [pattern, replacement] of beginnings)
    if (pattern.test(fold)) return fold.replace(pattern, replacement);
  return fold;
}

/** Whether two folded Spanish words differ only in a choice between accepted spellings. */
export function isDoubleSpelling(left: string, right: string): boolean {
  // One of the two has one more letter, near the start, which rules out most words quickly.
  return (
    Math.abs(left.length - right.length) === 1 &&
    left.at(-1) === right.at(-1) &&
    simpler(left) === simpler(right)
  );
}
