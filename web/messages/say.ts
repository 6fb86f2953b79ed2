// The page's sentences. A small reading of the catalogues of `src/messages/`: its own section and a few words that it
// shares with the terminal are bundled, i18next and the sentences of the rules are not.

import {
  gender as genderEn,
  levels as levelsEn,
  partOfSpeech as partOfSpeechEn,
  web as webEn,
} from "../../src/messages/en.json";
import {
  gender as genderEs,
  levels as levelsEs,
  partOfSpeech as partOfSpeechEs,
  web as webEs,
} from "../../src/messages/es.json";

export const pageLanguages = ["en", "es"] as const;
export type PageLanguage = (typeof pageLanguages)[number];

const english = { ...webEn, levels: levelsEn, gender: genderEn, partOfSpeech: partOfSpeechEn };
const catalogues: Readonly<Record<PageLanguage, Tree>> = {
  en: english,
  es: { ...webEs, levels: levelsEs, gender: genderEs, partOfSpeech: partOfSpeechEs },
};

interface Tree {
  readonly [key: string]: string | Tree;
}

type Keys<Branch, Prefix extends string = ""> = {
  [Key in keyof Branch & string]: Branch[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : Keys<Branch[Key], `${Prefix}${Key}.`>;
}[keyof Branch & string];
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${"one" | "many" | "other"}`
  ? Stem
  : Key;

export type SentenceKey = Keys<typeof english>;
export type SentenceData = Readonly<Record<string, string | number>>;

/** `say(key, data)`: plural forms are selected by their stem and `count`. */
export interface Say {
  (key: SentenceKey, data?: SentenceData): string;
  readonly language: PageLanguage;
  readonly number: (value: number) => string;
  /** For keys put together at run time; the key itself where there is no sentence. */
  readonly dynamic: (key: string, data?: SentenceData) => string;
}

export function sayIn(language: PageLanguage): Say {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const dynamic = (key: string, data: SentenceData = {}): string => {
    const count = data["count"];
    const sentence =
      (typeof count === "number"
        ? (find(catalogues[language], `${key}_${plurals.select(count)}`) ??
          find(catalogues[language], `${key}_other`))
        : undefined) ?? find(catalogues[language], key);
    if (sentence === undefined) return key;
    return sentence.replace(/\{\{(.+?)\}\}/gu, (_, inside: string) => {
      const [name = "", format = ""] = inside.split(",", 2).map((part) => part.trim());
      const value = data[name];
      if (value === undefined) return "";
      if (format === "number") return numbers.format(Number(value));
      return format === "quoted" ? quoted(String(value), language) : String(value);
    });
  };
  const say = (key: SentenceKey, data?: SentenceData): string => dynamic(key, data);
  return Object.assign(say, {
    language,
    dynamic,
    number: (value: number) => numbers.format(value),
  });
}

function quoted(text: string, language: PageLanguage): string {
  return language === "es" ? `«${text}»` : `“${text}”`;
}

function find(tree: Tree, key: string): string | undefined {
  let found: string | Tree | undefined = tree;
  for (const part of key.split(".")) {
    if (typeof found !== "object" || !Object.hasOwn(found, part)) return undefined;
    found = found[part];
  }
  return typeof found === "string" ? found : undefined;
}
