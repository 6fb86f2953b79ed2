// What a check is about, read and aligned in order.

import type { Bitext } from "../../model/bitext.ts";
import type { Warning } from "../../model/errors.ts";
import { alignPairs } from "../../project/bitext/align-pairs.ts";
import type { BitextLoader } from "./bitext-loaders.ts";

/** Throws what the first loader throws that fails. `show` is told what is being read. */
export async function loadBitexts(
  loaders: readonly BitextLoader[],
  report: (warning: Warning) => void,
  show: (path: string) => void = () => undefined,
): Promise<readonly Bitext[]> {
  const articles = loaders.filter(({ task }) => task !== undefined);
  if (articles[0] !== undefined) show(articles[0].path);
  const aligned = await alignPairs(articles.flatMap(({ task }) => task ?? []));
  const ready = new Map(articles.map((loader, index) => [loader, aligned[index]]));
  const bitexts: Bitext[] = [];
  for (const loader of loaders) {
    const pair = ready.get(loader);
    for (const warning of pair?.warnings ?? []) report(warning);
    if (pair === undefined) show(loader.path);
    bitexts.push(pair?.bitext ?? (await loader.load()));
  }
  return bitexts;
}
