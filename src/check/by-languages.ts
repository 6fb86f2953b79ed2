// Documents that are worked on together: those of one pair of languages.

import type { Bitext } from "../model/bitext.ts";

/** In the order of their first document. */
export function byLanguages(bitexts: readonly Bitext[]): readonly (readonly Bitext[])[] {
  const groups = new Map<string, Bitext[]>();
  for (const bitext of bitexts) {
    const key = `${bitext.source.language} ${bitext.target.language}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [bitext]);
    else group.push(bitext);
  }
  return [...groups.values()];
}
