import { expect, it } from "vitest";
import { findLanguagePairs } from "../../../src/project/bitext/find-language-pairs.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function find(paths: readonly string[], target = "es"): unknown {
  const folder = temporaryFolder(Object.fromEntries(paths.map((path) => [`i18n/${path}`, "{}"])));
  const { pairs, untranslated } = findLanguagePairs({ folder, path: "i18n", source: "en", target });
  const names = (list: typeof untranslated): unknown =>
    list.map((pair) => [pair.source, pair.target]);
  return [names(pairs), names(untranslated)];
}

it.each([
  [["en.json", "es.json", "fr.json"], [["i18n/en.json", "i18n/es.json"]]],
  [["app.en.json", "app.es-PE.json"], [["i18n/app.en.json", "i18n/app.es-PE.json"]]],
  [
    ["lossless-cut_en.json", "lossless-cut_es.json"],
    [["i18n/lossless-cut_en.json", "i18n/lossless-cut_es.json"]],
  ],
  [["en_US.json", "en.json", "es.json"], [["i18n/en.json", "i18n/es.json"]]],
  [["en/a/b.json", "es/a/b.json"], [["i18n/en/a/b.json", "i18n/es/a/b.json"]]],
  [["en-GB/a.json", "es_MX/a.json"], [["i18n/en-GB/a.json", "i18n/es_MX/a.json"]]],
  [["package.json", "tsconfig.json"], []],
])("%j holds %j", (paths, pairs) => {
  expect(find(paths)).toEqual([pairs, []]);
});

it("prefers the language asked for to its varieties, and names what is not there", () => {
  expect(find(["en.json", "es-MX.json", "es-PE.json"], "es-PE")).toEqual([
    [["i18n/en.json", "i18n/es-PE.json"]],
    [],
  ]);
  expect(find(["en/a.json", "en/b.json", "es/a.json"])).toEqual([
    [["i18n/en/a.json", "i18n/es/a.json"]],
    [["i18n/en/b.json", "i18n/es/b.json"]],
  ]);
});
