// Words for people and things of a place, recognised by its name: "Honduran" and "hondureño" for "Honduras",
// "Mongols" for "Mongolia".

/** Letters of the place name that must remain before the ending of a demonym. */
const placeEnding = /^(?:[aeo]?s?|[ei]a|y|ic[ao]|land|ate)$/u;
/** Endings after a whole name: "israelí", "Kuwaitis". */
const wholeEnding = /^i(?:e?s)?$/u;
const shortestStem = 4;

/** Whether `written` is the stem of `place` plus one of the `endings`. Folded. */
export function isDemonymBy(endings: RegExp, written: string, place: string): boolean {
  let common = 0;
  while (common < written.length && written[common] === place[common]) common++;
  // "sudafric-ana", though the two share "sudafrica".
  if (common === place.length && wholeEnding.test(written.slice(common))) return true;
  return [common, common - 1].some(
    (stem) =>
      stem >= shortestStem &&
      placeEnding.test(place.slice(stem)) &&
      endings.test(written.slice(stem)),
  );
}
