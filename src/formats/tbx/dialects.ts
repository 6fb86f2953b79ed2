// The data categories of the public dialects TBX-Min and TBX-Basic (version 3), with the levels and values that
// their modules allow. Other dialects are private or open: nothing is said of theirs.

type Level = "conceptEntry" | "langSec" | "termSec";

export interface AllowedCategory {
  readonly element: string;
  readonly levels: readonly Level[];
  /** The picklist; free text if there is none. */
  readonly values?: readonly string[];
}

type Categories = ReadonlyMap<string, AllowedCategory>;

const min: Readonly<Record<string, AllowedCategory>> = {
  customerSubset: { element: "admin", levels: ["conceptEntry", "termSec"] },
  subjectField: { element: "descrip", levels: ["conceptEntry"] },
  administrativeStatus: {
    element: "termNote",
    levels: ["termSec"],
    values: ["preferred", "admitted", "deprecated", "superseded"].map(
      (status) => `${status}Term-admn-sts`,
    ),
  },
  // As the first files of version 3 have it.
  usageStatus: {
    element: "termNote",
    levels: ["termSec"],
    values: ["preferred", "admitted", "notRecommended", "deprecated", "obsolete"],
  },
  partOfSpeech: {
    element: "termNote",
    levels: ["termSec"],
    values: ["noun", "verb", "adjective", "adverb", "other"],
  },
  externalCrossReference: { element: "xref", levels: ["conceptEntry", "langSec", "termSec"] },
};

const everywhere: readonly Level[] = ["conceptEntry", "langSec", "termSec"];

const basic: Readonly<Record<string, AllowedCategory>> = {
  ...min,
  projectSubset: { element: "admin", levels: ["conceptEntry", "termSec"] },
  source: { element: "admin", levels: everywhere },
  context: { element: "descrip", levels: ["termSec"] },
  definition: { element: "descrip", levels: ["conceptEntry", "langSec"] },
  crossReference: { element: "ref", levels: ["conceptEntry", "termSec"] },
  geographicalUsage: { element: "termNote", levels: ["termSec"] },
  grammaticalGender: {
    element: "termNote",
    levels: ["termSec"],
    values: ["masculine", "feminine", "neuter", "other"],
  },
  termLocation: {
    element: "termNote",
    levels: ["termSec"],
    values: [
      ...["checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "menuItem"],
      ...["informativeMessage", "interactiveMessage", "progressBar", "pushButton", "radioButton"],
      ...["slider", "spinBox", "tab", "tableText", "textBox", "toolTip", "user-definedType"],
    ],
  },
  termType: {
    element: "termNote",
    levels: ["termSec"],
    values: ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"],
  },
  transactionType: {
    element: "transac",
    levels: everywhere,
    values: ["origination", "creation", "modification"],
  },
  responsibility: { element: "transacNote", levels: everywhere },
  xGraphic: { element: "xref", levels: ["conceptEntry", "langSec"] },
};

const dialects: ReadonlyMap<string, Categories> = new Map([
  ["TBX-Min", new Map(Object.entries(min))],
  ["TBX-Basic", new Map(Object.entries(basic))],
]);

/** `undefined` for a dialect that is not one of these two. */
export function categoriesOf(dialect: string): Categories | undefined {
  return dialects.get(dialect);
}
