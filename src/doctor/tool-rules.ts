// What other tools do with a defect, as data: rule of a tool -> defects. Each rule has its sentence under
// `doctor.tools.<id>` in messages/, which names the tools and says why.

export const toolEffects = ["refuses", "loses", "changes"] as const;
/** refuses: the file is rejected; loses: units or text are silently dropped; changes: they are read differently. */
export type ToolEffect = (typeof toolEffects)[number];

export interface ToolRule {
  readonly id: string;
  readonly tools: readonly string[];
  readonly effect: ToolEffect;
  /** Ids of the kinds of defect that trigger the rule. */
  readonly defects: readonly string[];
  /** Names of the formats that the rule is about; all by default. */
  readonly formats?: readonly string[];
}

const strictTmx = ["Swordfish", "TMXEditor", "RemoteTM"];

export const toolRules: readonly ToolRule[] = [
  {
    // XML 1.0: a processor must report a fatal error and must not go on.
    id: "xml-parser",
    tools: ["*"],
    effect: "refuses",
    defects: [
      "control-character",
      "lone-surrogate",
      "illegal-reference",
      "bare-ampersand",
      "bare-angle",
      "undefined-entity",
      "malformed-tag",
      "unclosed-element",
      "stray-end-tag",
      "text-outside",
      "declaration-place",
      "declaration-form",
      "comment-dashes",
      "section-end",
      "second-root",
      "cut-off",
      "no-root",
      "encoding-wrong",
      "encoding-mixed",
      "encoding-unmarked",
      "encoding-odd",
      "encoding-surrogates",
    ],
    formats: ["tmx", "tbx", "xliff"],
  },
  {
    // libxml2 and Java's ISO-8859-1 decode 0x80 to 0x9F as U+0080 to U+009F (ISO/IEC 8859-1, 6429); so does .NET's.
    id: "windows-controls",
    tools: ["Java", ".NET", "libxml2"],
    effect: "changes",
    defects: ["encoding-controls", "windows-character"],
    formats: ["tmx", "tbx", "xliff"],
  },
  {
    // TMXReader2.validateTMX: since 6.1 every external memory is validated.
    id: "omegat-schema",
    tools: ["OmegaT"],
    effect: "refuses",
    defects: [
      "version",
      "root-attribute",
      "header-missing",
      "header-incomplete",
      "source-language-missing",
      "header-attribute",
      "header-element",
      "header-segment-type",
      "segment-type",
      "unit-attribute",
      "language-attribute",
      "language-missing",
      "language-code",
      "header-language",
      "order",
      "property-type-missing",
      "unknown-element",
      "misplaced-element",
      "element-missing",
      "text-between",
      "no-variants",
      "segment-count",
      "code-attribute",
      "foreign-markup",
    ],
    formats: ["tmx"],
  },
  {
    id: "strict-tmx",
    tools: strictTmx,
    effect: "refuses",
    defects: [
      "version",
      "header-incomplete",
      "language-code",
      "language-unknown",
      "language-name",
      "language-case",
      "date",
      "usage-count",
      "source-absent",
      "code-unpaired",
      "codes-differ",
    ],
    formats: ["tmx"],
  },
  {
    id: "omegat-dates",
    tools: ["OmegaT"],
    effect: "loses",
    defects: ["date"],
    formats: ["tmx"],
  },
  {
    id: "weblate-language",
    tools: ["Weblate"],
    effect: "refuses",
    defects: ["language-unknown", "language-name"],
    formats: ["tmx"],
  },
  {
    id: "weblate-source",
    tools: ["Weblate"],
    effect: "refuses",
    defects: ["source-language-missing", "source-language-open"],
    formats: ["tmx"],
  },
  {
    id: "pontoon-source",
    tools: ["Pontoon"],
    effect: "refuses",
    defects: ["source-language-missing", "source-language-open"],
    formats: ["tmx"],
  },
  {
    id: "weblate-skips",
    tools: ["Weblate"],
    effect: "loses",
    defects: ["source-absent", "single-variant"],
    formats: ["tmx"],
  },
  {
    id: "weblate-last",
    tools: ["Weblate"],
    effect: "loses",
    defects: ["variant-twice"],
    formats: ["tmx"],
  },
  {
    id: "keeps-first",
    tools: ["Pontoon", "kapi"],
    effect: "loses",
    defects: ["variant-twice"],
    formats: ["tmx"],
  },
  {
    id: "phrase-one",
    tools: ["Phrase"],
    effect: "loses",
    defects: ["variant-twice"],
    formats: ["tmx"],
  },
  {
    id: "trados-length",
    tools: ["Trados"],
    effect: "refuses",
    defects: ["long-segment"],
    formats: ["tmx"],
  },
  {
    id: "pontoon-codes",
    tools: ["Pontoon"],
    effect: "loses",
    defects: ["inline-codes", "foreign-markup"],
    formats: ["tmx"],
  },
  {
    id: "large-file",
    tools: ["Weblate", "Pontoon"],
    effect: "refuses",
    defects: ["file-large"],
    formats: ["tmx"],
  },
  {
    id: "pontoon-name",
    tools: ["Pontoon"],
    effect: "refuses",
    defects: ["name-capitals"],
    formats: ["tmx"],
  },
  {
    // gettext-tools: fatal in the parser (po-lex.c, po-gram), or an error of msgfmt -c.
    id: "gettext",
    tools: ["gettext"],
    effect: "refuses",
    defects: [
      "encoding-wrong",
      "encoding-mixed",
      "encoding-unmarked",
      "encoding-odd",
      "encoding-surrogates",
      "po-junk-line",
      "po-unclosed-string",
      "po-inner-quote",
      "po-escape",
      "po-fragment",
      "po-duplicate",
      "po-plural-forms-missing",
      "po-plural-count",
      "po-line-ends",
      "po-format-missing",
      "po-format-added",
      "po-format-other",
      "po-format-invalid",
      "po-encoding",
      "po-comment-place",
      "po-plural-expression",
      "po-header-missing",
    ],
    formats: ["po"],
  },
  {
    id: "xml-from-po",
    tools: ["Translate Toolkit", "Zanata"],
    effect: "refuses",
    defects: ["po-control-character"],
    formats: ["po"],
  },
  {
    id: "martif-only",
    tools: ["OmegaT", "Weblate", "Translate Toolkit", "Okapi", "Swordfish"],
    effect: "refuses",
    defects: ["tbx-three"],
    formats: ["tbx"],
  },
  {
    id: "omegat-region",
    tools: ["OmegaT"],
    effect: "loses",
    defects: ["tbx-region"],
    formats: ["tbx"],
  },
  {
    id: "omegat-hash",
    tools: ["OmegaT"],
    effect: "loses",
    defects: ["hash-term"],
    formats: ["csv"],
  },
  {
    id: "omegat-comma",
    tools: ["OmegaT"],
    effect: "changes",
    defects: ["other-delimiter"],
    formats: ["csv"],
  },
  {
    id: "omegat-lines",
    tools: ["OmegaT"],
    effect: "changes",
    defects: ["line-break"],
    formats: ["csv"],
  },
  {
    id: "spreadsheet-formula",
    tools: ["Excel", "LibreOffice"],
    effect: "changes",
    defects: ["formula-cell"],
    formats: ["csv"],
  },
  {
    id: "weblate-formula",
    tools: ["Weblate"],
    effect: "changes",
    defects: ["formula-cell"],
    formats: ["csv"],
  },
  {
    id: "matecat-header",
    tools: ["MateCat"],
    effect: "refuses",
    defects: ["language-header"],
    formats: ["csv"],
  },
  {
    id: "deepl-strict",
    tools: ["DeepL"],
    effect: "refuses",
    defects: ["pair-twice", "table-control-character"],
    formats: ["csv"],
  },
  {
    id: "table-reader",
    tools: ["*"],
    effect: "changes",
    defects: ["unclosed-quote", "extra-cells", "table-encoding"],
    formats: ["csv"],
  },
];

/** The rules that a defect triggers in a file of the format. */
export function toolRulesFor(defect: string, format: string): readonly ToolRule[] {
  return toolRules.filter(
    ({ defects, formats }) =>
      defects.includes(defect) && (formats === undefined || formats.includes(format)),
  );
}
