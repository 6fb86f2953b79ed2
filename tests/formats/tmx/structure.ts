// Checks a TMX against the content model of the TMX 1.4 DTD, written again by hand so that no tool is needed:
// a list of what is wrong, empty for a valid file.

import { SaxesParser } from "saxes";

interface Model {
  /** A pattern over the names of the children, each followed by a space. */
  readonly children: RegExp;
  readonly text: boolean;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly values?: Readonly<Record<string, RegExp>>;
}

const segtype = /^(?:block|paragraph|sentence|phrase)$/u;
const dates = "creationdate changedate creationid changeid";
const shared = `o-encoding datatype usagecount lastusagedate creationtool creationtoolversion o-tmf ${dates}`;
const names = (list: string): string[] => (list === "" ? [] : list.split(" "));

function model(
  children: RegExp,
  text: boolean,
  required: string,
  optional: string,
  values: Readonly<Record<string, RegExp>> = {},
): Model {
  return { children, text, required: names(required), optional: names(optional), values };
}

const codes = /^(?:(?:bpt|ept|ph|it|hi|ut) )*$/u;
const subs = /^(?:sub )*$/u;
const none = /^$/u;

const models: Readonly<Record<string, Model>> = {
  tmx: model(/^header body $/u, false, "version", "", { version: /^1\.4$/u }),
  header: model(
    /^(?:(?:note|prop|ude) )*$/u,
    false,
    "creationtool creationtoolversion segtype o-tmf adminlang srclang datatype",
    `o-encoding ${dates}`,
    { segtype },
  ),
  body: model(/^(?:tu )*$/u, false, "", ""),
  note: model(none, true, "", "o-encoding xml:lang lang"),
  prop: model(none, true, "type", "o-encoding xml:lang lang"),
  tu: model(/^(?:(?:note|prop) )*(?:tuv )+$/u, false, "", `tuid segtype srclang ${shared}`, {
    segtype,
  }),
  tuv: model(/^(?:(?:note|prop) )*seg $/u, false, "xml:lang", shared),
  seg: model(codes, true, "", ""),
  bpt: model(subs, true, "i", "x type"),
  ept: model(subs, true, "i", ""),
  it: model(subs, true, "pos", "x type", { pos: /^(?:begin|end)$/u }),
  ph: model(subs, true, "", "x assoc type"),
  ut: model(subs, true, "", "x"),
  sub: model(codes, true, "", "datatype type"),
  hi: model(codes, true, "", "x type"),
};

export function structureProblems(text: string): string[] {
  const problems: string[] = [];
  const open: { name: string; children: string }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => problems.push(error.message));
  parser.on("opentag", ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.children += `${name} `;
    open.push({ name, children: "" });
    const found = models[name];
    if (found === undefined) {
      problems.push(`${parser.line}: unknown element ${name}`);
      return;
    }
    for (const required of found.required)
      if (attributes[required] === undefined)
        problems.push(`${parser.line}: ${name} without ${required}`);
    for (const [key, value] of Object.entries(attributes)) {
      if (![...found.required, ...found.optional].includes(key))
        problems.push(`${parser.line}: ${name} with ${key}`);
      if (found.values?.[key]?.test(value) === false)
        problems.push(`${parser.line}: ${name} ${key}="${value}"`);
    }
  });
  parser.on("text", (content) => {
    const parent = open.at(-1);
    const found = parent === undefined ? undefined : models[parent.name];
    if (found?.text === false && content.trim() !== "")
      problems.push(`${parser.line}: text in ${parent?.name}`);
  });
  parser.on("closetag", ({ name }) => {
    const closed = open.pop();
    if (models[name]?.children.test(closed?.children ?? "") === false)
      problems.push(`${parser.line}: ${name} holds ${closed?.children}`);
  });
  parser.write(text).close();
  return problems;
}
