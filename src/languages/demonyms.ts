// People and things of a place, by the place's name: "Honduran" and "hondureño" for "Honduras", "Mongols" for "Mongolia".

/** What is left of a place's name where a demonym begins. */
const placeEnding = /^(?:[aeo]?s?|[ei]a|y|ic[ao]|land|ate)$/u;
/** After a whole name: "israelí", "Kuwaitis". */
const wholeEnding = /^i(?:e?s)?$/u;
const shortestStem = 4;

/** Whether `written` is the stem of `place` and one of the `endings`. Folded. */
export function isDemonymBy(endings: RegExp, written: string, place: string): boolean {
  let common = 0;
  while (common < written.length && written[common] === place[common]) common++;
  // "sudafric-ana", though "sudafrica" is common to both.
  if (common === place.length && wholeEnding.test(written.slice(common))) return true;
  return [common, common - 1].some(
    (stem) =>
      stem >= shortestStem &&
      placeEnding.test(place.slice(stem)) &&
      endings.test(written.slice(stem)),
  );
}
