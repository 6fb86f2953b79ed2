// A language as tools head its column: a tag, a name in English or Spanish, a name with its region.

import { canonicalLanguage, type LanguageTag } from "../../../model/language.ts";
import { fold } from "../../../strings/fold.ts";

const languageNames: ReadonlyMap<string, LanguageTag> = new Map(
  Object.entries({
    english: "en",
    ingles: "en",
    spanish: "es",
    espanol: "es",
    castellano: "es",
    portuguese: "pt",
    portugues: "pt",
    french: "fr",
    frances: "fr",
    german: "de",
    aleman: "de",
    italian: "it",
    italiano: "it",
    quechua: "qu",
    aymara: "ay",
    aimara: "ay",
  }),
);

const ourLanguages: ReadonlySet<string> = new Set(["en", "es"]);
let languageList: Intl.DisplayNames | undefined;

// The list takes milliseconds to load, and most headers name our own languages.
function isKnownLanguage(primary: string): boolean {
  languageList ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return languageList.of(primary) !== undefined;
}

/** A header as it is compared: folded, `_` between its words. */
export function headerKey(header: string): string {
  // Folding keeps ñ as a letter of its own, but `español` cannot be mistaken for another word.
  return fold(header.trim())
    .replaceAll("ñ", "n")
    .replaceAll(/[\s_-]+/gu, "_");
}

/** The language of a header such as `es-PE`, `Spanish`, `Spanish (Peru)`, `Spanish_Peru`, `Spanish [es-PE]`. */
export function languageNamed(header: string): LanguageTag | undefined {
  const named = languageNames.get(headerKey(header));
  if (named !== undefined) return named;
  const tag = /^lang:(.+)$/su.exec(header)?.[1];
  if (tag !== undefined) return canonicalLanguage(tag) ?? tag;
  return languageTagged(header) ?? languageOfRegion(header);
}

/** The language of a tag of BCP 47 as tools write it: `es-PE`, `ES_pe`; of nothing else. */
export function languageTagged(header: string): LanguageTag | undefined {
  if (!/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/u.test(header)) return undefined;
  const canonical = canonicalLanguage(header);
  if (canonical === undefined) return undefined;
  const primary = canonical.split("-", 1)[0] ?? "";
  return ourLanguages.has(primary) || isKnownLanguage(primary) ? canonical : undefined;
}

const qualified = /^(.+?)[\s_]*[([]([^()[\]]+)[)\]]$/u;

function languageOfRegion(header: string): LanguageTag | undefined {
  const [, name, inner] = qualified.exec(header) ?? [];
  if (name !== undefined && inner !== undefined) {
    const tag = languageTagged(inner);
    const language = languageNamed(name);
    // English (United States) [en-US]: its name is before the tag. In English (UK) it is no Ukrainian.
    const isOther = tag !== undefined && language?.split("-", 1)[0] !== tag.split("-", 1)[0];
    if (tag !== undefined && !isOther) return tag;
    if (tag !== undefined && language === undefined) return undefined;
  }
  const [first = "", ...rest] = headerKey(header)
    .split(/[_()[\],.]+/u)
    // «Español de España»
    .filter((word) => word !== "" && word !== "de" && word !== "del");
  const language = languageNames.get(first);
  const region = language === undefined ? undefined : regionNamed(rest.join("_"));
  return region === undefined ? undefined : `${language}-${region}`;
}

let regions: ReadonlyMap<string, string> | undefined;

// Only a header that begins with the name of a language comes here.
function regionNamed(key: string): string | undefined {
  regions ??= regionsByName();
  return regions.get(key);
}

function regionsByName(): ReadonlyMap<string, string> {
  const byName = new Map<string, string>([
    ["latin_america", "419"],
    ["latinoamerica", "419"],
    ["america_latina", "419"],
    ["latam", "419"],
    ["usa", "US"],
    ["us", "US"],
    ["u_s", "US"],
    ["u_s_a", "US"],
    ["ee_uu", "US"],
    ["eeuu", "US"],
    ["eua", "US"],
    ["uk", "GB"],
    ["u_k", "GB"],
    ["great_britain", "GB"],
    ["gran_bretana", "GB"],
  ]);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  for (const language of ["en", "es"]) {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const first of letters)
      for (const second of letters) {
        const name = names.of(first + second);
        if (name !== undefined) byName.set(headerKey(name), first + second);
      }
  }
  return byName;
}

/** The English name that `languageNamed` reads as this language: `Spanish (Peru)`; the tag if there is none. */
export function languageName(tag: LanguageTag): string {
  const name = new Intl.DisplayNames("en", { type: "language", languageDisplay: "standard" }).of(
    tag,
  );
  return name !== undefined && languageNamed(name) === tag ? name : tag;
}
