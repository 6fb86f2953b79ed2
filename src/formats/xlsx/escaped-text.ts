// Characters that XML cannot carry stand in a workbook as `_x000B_`, and `_x005F_` is the underscore that would
// start such a name (ECMA-376 part 1, 22.9.2.19 ST_Xstring).

const escaped = /_x([\dA-Fa-f]{4})_/gu;
const wouldBeEscaped = /_(?=x[\dA-Fa-f]{4}_)/gu;
// Control characters are what this looks for; a lone surrogate is no character.
// oxlint-disable-next-line no-control-regex
const illegal = /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export function decodeEscaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(escaped, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** `decodeEscaped(encodeEscaped(x))` is `x` for every text. */
export function encodeEscaped(text: string): string {
  return text
    .replaceAll(wouldBeEscaped, "_x005F_")
    .replaceAll(
      illegal,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
