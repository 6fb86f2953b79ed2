// The pairs that one file is half of: by glosa.json, else by its name.

import { resolve } from "node:path";
import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import { languageServes } from "../../model/language.ts";
import { globExpression } from "../../strings/glob/glob-expression.ts";
import type { Config } from "../config/config.ts";
import { pathWithin } from "../disk/path-within.ts";
import { findCounterpart } from "./find-language-pairs.ts";
import { findPairs, type FoundPairs } from "./find-pairs.ts";
import { levelled, pathReadings } from "./language-marks.ts";

/** Two files that form a pair, or one bilingual file. */
export interface FoundBitext {
  /** What the paths are relative to. */
  readonly folder: string;
  readonly source: string;
  /** `undefined` for a bilingual file, and for a text alone. */
  readonly target: string | undefined;
  /** Whether `source` is one text to be read for itself. */
  readonly alone?: true;
}

export interface BitextFinder {
  /** Empty if the file is not bilingual and has no counterpart. Paths are relative to `folder`, or absolute. */
  readonly bitextsOf: (path: string) => readonly FoundBitext[];
  /** Which half of a pair the file is, whether or not the other is there; `undefined` if nothing tells. */
  readonly sideOf: (path: string) => "source" | "target" | undefined;
}

export function bitextFinder(config: Config, folder: string): BitextFinder {
  const languages = { source: config.source, target: config.target };
  let known: FoundPairs | undefined;
  const same = (half: string, path: string): boolean =>
    levelled(resolve(config.folder, half)) === levelled(resolve(folder, path));
  const configured = (path: string): readonly FoundBitext[] => {
    known ??= findPairs(config.folder, config.articles);
    return known.pairs
      .filter(({ source, target }) => same(source, path) || same(target, path))
      .map((pair) => ({ folder: config.folder, ...pair }));
  };
  const named = (path: string): readonly FoundBitext[] => {
    const pair = findCounterpart(folder, path, languages);
    return pair === undefined ? [] : [{ folder, ...pair }];
  };
  const bitextsOf = (path: string): readonly FoundBitext[] => {
    if (forPath(bilingualFormats, path) !== undefined)
      return [{ folder, source: path, target: undefined }];
    const own = configured(path);
    return own.length > 0 ? own : named(path);
  };
  const sideByPattern = (path: string): "source" | "target" | undefined => {
    const inside = pathWithin(config.folder, folder, path);
    if (inside === undefined) return undefined;
    return (["source", "target"] as const).find((side) =>
      config.articles.some((pattern) => globExpression(pattern[side]).test(inside)),
    );
  };
  const sideOf = (path: string): "source" | "target" | undefined => {
    const [own] = bitextsOf(path);
    if (own?.target !== undefined)
      return levelled(resolve(own.folder, own.source)) === levelled(resolve(folder, path))
        ? "source"
        : "target";
    const byPattern = sideByPattern(path);
    if (byPattern !== undefined) return byPattern;
    const [reading] = pathReadings(path, languages);
    const language = reading?.language;
    if (language === undefined) return undefined;
    return languageServes(language, languages.source) ? "source" : "target";
  };
  return { bitextsOf, sideOf };
}
