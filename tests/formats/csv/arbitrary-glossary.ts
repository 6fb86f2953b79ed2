// Glossaries for properties: anything a cell can hold, in canonical order of nothing.

import * as fc from "fast-check";
import { genders, partsOfSpeech, statuses, type Glossary } from "../../../src/model/concept.ts";
import { primaryLanguage } from "../../../src/model/language.ts";

const sample = [
  "ronda campesina",
  "Perú Libre",
  'el "paquetazo"',
  '"toma" de Lima',
  "a, b; c\td",
  "-ismo",
  "=1+1",
  "#1",
  "sep=;",
  "vacan|cia",
  "vacancia",
  "vacan\\|cia",
  "línea uno\nlínea dos",
  "’ü",
  "'id",
];
/** Not empty, no space around it, line breaks as \n: what a cell gives back. */
const text = fc.oneof(
  fc.constantFrom(...sample),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .map((written) => written.replaceAll(/[\r\0]/gu, "").trim())
    .filter((written) => written !== ""),
);
const optional = fc.oneof(fc.constant(""), text);
// `id` is Indonesian, and the name of a column.
const language = fc.constantFrom("en", "es", "es-PE", "en-GB", "pt", "qu", "id", "x-acme");
const propertyName = fc.oneof(
  fc.constantFrom("reference", "status", "en", "nota", "term", "translation", "a;b"),
  fc.constantFrom("term:x", "concept:x", "customer", "Área temática", "tab\there"),
  fc.stringMatching(/^[a-z]{1,6}$/u),
);
const property = fc.oneof(
  fc.record({ type: propertyName, value: text }),
  fc.record({ type: propertyName, value: text, language: fc.constantFrom("es", "en-GB") }),
);
const props = fc.array(property, { maxLength: 3 });
const flag = fc.oneof(
  fc.constantFrom(
    "exact",
    "case",
    "short=las rondas",
    "forms=uno|dos",
    "stem=vacan|cia",
    "literal",
    'a"b',
    ";",
    "",
  ),
  fc.string({ maxLength: 6 }).filter((written) => !/[\r\0]/u.test(written)),
);

const term = fc
  .record({
    text,
    language,
    status: fc.constantFrom(...statuses),
    partOfSpeech: fc.option(fc.constantFrom(...partsOfSpeech), { nil: undefined }),
    grammaticalGender: fc.option(fc.constantFrom(...genders), { nil: undefined }),
    flags: fc.array(flag, { maxLength: 3 }),
    note: optional,
    source: optional,
    props,
    location: fc.constant(undefined),
  })
  .map((made) =>
    primaryLanguage(made.language) === "en"
      ? Object.assign(made, { grammaticalGender: undefined })
      : made,
  );

const concept = fc.record({
  id: text,
  subjectField: fc.constantFrom("peru", "", "política"),
  definition: optional,
  terms: fc.array(term, { maxLength: 6 }),
  // A property without a value to tell it from another of its name comes once.
  props: fc.uniqueArray(property, { maxLength: 3, selector: (made) => JSON.stringify(made) }),
});

export const arbitraryGlossary: fc.Arbitrary<Glossary> = fc
  .uniqueArray(concept, { maxLength: 4, selector: (made) => made.id })
  .map((concepts) => ({ kind: "glossary" as const, concepts }));
