// The files of a new project.

import { writeCsv } from "../../formats/csv/write-csv.ts";
import { fileStem } from "../../formats/file-stem.ts";
import type { WriteContext } from "../../formats/format.ts";
import { writeTmx } from "../../formats/tmx/write-tmx.ts";
import type { Concept, Status, Term } from "../../model/concept.ts";
import { primaryLanguage, type LanguageTag } from "../../model/language.ts";
import { makeUnit } from "../../model/make-unit.ts";
import { configFileName } from "../../project/config/config.ts";
import type { NewText } from "../../project/disk/save-text.ts";
import type { CommandIo } from "../wiring/command-io.ts";

interface Languages {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}

const glossaryPath = "glossary/glossary.csv";

/** glosa.json with comments, a glossary with one concept and a memory with one unit. */
export function initialFiles(languages: Languages, io: CommandIo): readonly NewText[] {
  const { source, target } = languages;
  const context: WriteContext = {
    warn: () => undefined,
    tool: io.tool,
    sourceLanguage: source,
    targetLanguage: target,
  };
  const header = {
    sourceLanguage: source,
    targetLanguage: target,
    attributes: {},
    notes: [],
    props: [],
  };
  const units = [
    makeUnit({
      source: [sentence(source)],
      target: [sentence(target)],
      sourceLanguage: source,
      targetLanguage: target,
      notes: [{ text: io.translate("init.unitNote") }],
    }),
  ];
  // Its path is its subject field, as for every later writer: the first edit changes its own row only.
  const glossary = writeCsv(
    { kind: "glossary", concepts: [example(languages, io)] },
    { ...context, path: glossaryPath },
  );
  return [
    { path: configFileName, chunks: [configText(languages, io)] },
    { path: glossaryPath, chunks: glossary },
    {
      path: "tmx/memory.tmx",
      chunks: writeTmx({ kind: "bilingual", header, units }, context),
    },
  ];
}

function configText({ source, target }: Languages, { translate }: CommandIo): string {
  const path = (language: LanguageTag): string => JSON.stringify(`articles/${language}/**/*.md`);
  return `{
  // ${translate("init.languages")}
  "source": ${JSON.stringify(source)},
  "target": ${JSON.stringify(target)},

  // ${translate("init.glossary")}
  "glossary": ["glossary/*.csv"],

  // ${translate("init.memory")}
  "memory": ["tmx/*.tmx"],

  // ${translate("init.articles")}
  "articles": [{ "source": ${path(source)}, "target": ${path(target)} }],

  // ${translate("init.rules")}
  "rules": {
    // "term-case": "off",
    // "omission": "warning"
  },

  // ${translate("init.failOn")}
  "failOn": "error"
}
`;
}

// Only English and Spanish have their own example; other languages start from the English one.
function sentence(language: LanguageTag): string {
  return primaryLanguage(language) === "es"
    ? "Las rondas campesinas se reunieron en Cajamarca."
    : "The peasant patrols met in Cajamarca.";
}

function example({ source, target }: Languages, { translate }: CommandIo): Concept {
  const term = (language: LanguageTag, text: string, status: Status, note = ""): Term => ({
    text,
    language,
    status,
    partOfSpeech: "noun",
    grammaticalGender: primaryLanguage(language) === "es" ? "feminine" : undefined,
    flags: [],
    note,
    source: "",
    props: [],
    location: undefined,
  });
  const terms = [source, target].flatMap((language) =>
    primaryLanguage(language) === "es"
      ? [
          term(language, "ronda campesina", "preferred"),
          term(language, "patrulla campesina", "deprecated", translate("init.deprecatedNote")),
        ]
      : [term(language, "peasant patrol", "preferred")],
  );
  const definition = translate("init.definition");
  return {
    id: "peasant-patrol",
    subjectField: fileStem(glossaryPath),
    definition,
    terms,
    props: [],
  };
}
