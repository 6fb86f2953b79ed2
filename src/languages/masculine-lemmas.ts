// The possible masculine singulars of an inflected Spanish adjective, for a look-up in a table of lemmas.

/**
 * Folded words in and out, the word itself first, no duplicates. Without a dictionary "francesas" may come from
 * "francés" or "franceso": the table consulted decides which one exists.
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
