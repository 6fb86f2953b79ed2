// The masculine singulars that an inflected Spanish adjective may belong to, for a look-up in a table of them.

/**
 * Folded words in and out, the word itself first; none twice. Without a dictionary "francesas" may be of
 * "francés" as of "franceso": the table that is asked knows which of the two there is.
 */
export function masculineLemmas(fold: string): readonly string[] {
  const lemmas = [fold];
  const end = fold.at(-1);
  if (end === "a") addOfFeminine(fold.slice(0, -1), lemmas);
  else if (end === "s" && fold.length > 3) addOfPlural(fold.slice(0, -1), lemmas);
  return lemmas;
}

function addOfFeminine(stem: string, lemmas: string[]): void {
  lemmas.push(`${stem}o`);
  // "catalana", "francesa", "española", "andaluza", "motora".
  if (/[nslzr]$/u.test(stem)) lemmas.push(stem);
}

function addOfPlural(singular: string, lemmas: string[]): void {
  const stem = singular.slice(0, -1);
  switch (singular.at(-1)) {
    case "a":
      lemmas.push(singular);
      addOfFeminine(stem, lemmas);
      return;
    case "e":
      lemmas.push(singular);
      if (stem.endsWith("c")) lemmas.push(`${stem.slice(0, -1)}z`);
      // "legales", "israelíes", "hindúes".
      if (/[nslrdiu]$/u.test(stem)) lemmas.push(stem);
      return;
    default:
      // "peruanos", "israelís", "hindús", "sijs".
      if (!singular.endsWith("s")) lemmas.push(singular);
  }
}
