// Every sentence a user can read, in English and Spanish, behind one typed function.

import { createInstance } from "i18next";
import { listSeparator, type MessageData } from "../model/finding.ts";
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import { groupedNumber } from "./grouped-number.ts";
import { fillIn, parseSentence, quotable, type Sentence } from "./sentence.ts";

/** The languages of the interface. */
export const interfaceLanguages = ["en", "es"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

type Keys<Tree, Prefix extends string = ""> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : Keys<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${"one" | "many" | "other"}`
  ? Stem
  : Key;

/** The key of a sentence: `lookup.notFound`. Plural forms are selected by their stem and `count`. */
export type MessageKey = Keys<typeof en>;

/** `Translate(key, data)`: placeholders are written `{{name}}`; numbers are shown as the language does. */
export interface Translate {
  (key: MessageKey, data?: MessageData): string;
  readonly language: InterfaceLanguage;
  /**
   * For keys put together at run time (`rules.<id>.<messageId>`, `errors.<code>`).
   * Throws on an unknown key: a missing sentence is a bug, not something to show.
   */
  readonly dynamic: (key: string, data?: MessageData) => string;
  readonly has: (key: string) => boolean;
}

const nothing: MessageData = {};

/** The translator for a language of the interface. */
export function createTranslator(language: InterfaceLanguage): Translate {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: "en",
    resources: { en: { translation: en }, es: { translation: es } },
    // The output is plain text: escaping for HTML would show `&quot;` to a reader.
    interpolation: { escapeValue: false },
    // No sentence refers to another, and a quoted word must not be taken for such a reference.
    nsSeparator: false,
    initAsync: false,
  });
  // `{{terms, quoted}}`: each item of a list in the quotation marks of the language.
  instance.services.formatter?.add("quoted", (value: unknown) =>
    String(value)
      .split(listSeparator)
      .map((item) => quotable(item))
      .map((item) => (language === "es" ? `«${item}»` : `“${item}”`))
      .join(", "),
  );
  // Between quotation marks, and yet not cut: what a prompt quotes is its content.
  instance.services.formatter?.add("whole", String);
  let others: Intl.NumberFormat | undefined;
  instance.services.formatter?.add("number", (value: unknown) => {
    if (typeof value === "number" && Number.isSafeInteger(value))
      return groupedNumber(value, language);
    others ??= new Intl.NumberFormat(language);
    return others.format(Number(value));
  });
  let plurals: Intl.PluralRules | undefined;
  const sentences = new Map<string, Sentence>();
  // i18next chooses the sentence, once for each key and plural category.
  const sentenceOf = (key: string, count: string | number | undefined): Sentence => {
    let category = key;
    if (typeof count === "number") {
      plurals ??= new Intl.PluralRules(language);
      category += ` ${plurals.select(count)}`;
    }
    let sentence = sentences.get(category);
    if (sentence === undefined) {
      if (!has(key)) throw new Error(`no sentence for "${key}"`);
      const options = { nest: false, skipInterpolation: true };
      sentence = parseSentence(
        typeof count === "number"
          ? instance.t(key, { ...options, count })
          : instance.t(key, options),
      );
      sentences.set(category, sentence);
    }
    return sentence;
  };
  const format = (value: string | number, name: string): string =>
    String(instance.services.formatter?.format(value, name, language, {}) ?? value);
  const dynamic = (key: string, data: MessageData = nothing): string =>
    fillIn(sentenceOf(key, data["count"]), data, format);
  const known = new Map<string, boolean>();
  const has = (key: string): boolean => {
    let exists = known.get(key);
    if (exists === undefined) {
      exists = instance.exists(key) || instance.exists(key, { count: 2 });
      known.set(key, exists);
    }
    return exists;
  };
  const translate = (key: MessageKey, data?: MessageData): string => dynamic(key, data);
  return Object.assign(translate, { language, dynamic, has });
}
