// People and things of a place, by the place's name: "Honduran" and "hondureño" for "Honduras", "Mongols" for "Mongolia".

/** What is left of a place's name where a demonym begins. */
const placeEnding = /^(?:[aeo]?s?|[ei]a|y|ic[ao]|land|ate)$/u;
const demonymEndings: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    en: /^(?:n|an|ian|ean|in|ine|inian|ite|e|ese|ish|ic)?s?$/u,
    es: /^(?:(?:[aei]?n|eñ|ic|ol|ian)?[oa]s?|es|es[ae]s?|i?enses?)$/u,
  }),
);
/** After a whole name: "israelí", "Kuwaitis". */
const wholeEnding = /^i(?:e?s)?$/u;
const shortestStem = 4;

/** Both folded; the languages are primary subtags. */
export function isDemonym(written: string, place: string, language: string): boolean {
  const ending = demonymEndings.get(language);
  if (ending === undefined) return false;
  let common = 0;
  while (common < written.length && written[common] === place[common]) common++;
  // "sudafric-ana", though "sudafrica" is common to both.
  if (common === place.length && wholeEnding.test(written.slice(common))) return true;
  return [common, common - 1].some(
    (stem) =>
      stem >= shortestStem &&
      placeEnding.test(place.slice(stem)) &&
      ending.test(written.slice(stem)),
  );
}
