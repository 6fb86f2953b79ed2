// A number in thousands as English, Spanish and the press write it: 1250, 1,250, 1.250, 1 250.

const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u;
const plain = /^\d{4,15}$/u;

/** The number as it is first; alone if it has no thousands, or a fraction. Of those that are one word. */
export function numberSpellings(written: string): readonly string[] {
  const digits = grouped.test(written) ? written.replaceAll(/[.,]/gu, "") : written;
  if (!plain.test(digits)) return [written];
  const groups = digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
  return [...new Set([written, digits, groups, groups.replaceAll(",", ".")])];
}

/** The groups that stand apart in "1 250"; the word itself if it is no such number. */
export function digitGroups(written: string): readonly string[] {
  const [, groups = ""] = numberSpellings(written).length > 1 ? numberSpellings(written) : [];
  const digits = groups.replaceAll(/[.,]/gu, "");
  return digits === "" ? [written] : digits.split(/\B(?=(?:\d{3})+$)/u);
}
