// Which language the page speaks: the one chosen on it, else the reader's first that it knows.

import { pageLanguages, type PageLanguage } from "./say.ts";

export function chooseLanguage(chosen: string | null, preferred: readonly string[]): PageLanguage {
  const wanted = [...(chosen === null ? [] : [chosen]), ...preferred].map(
    (tag) => tag.toLowerCase().split("-", 1)[0],
  );
  for (const each of wanted) {
    const known = pageLanguages.find((language) => language === each);
    if (known !== undefined) return known;
  }
  return pageLanguages[0];
}
