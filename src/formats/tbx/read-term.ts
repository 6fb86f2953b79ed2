// A `termSec` -> a term: the fields the glossary has, and the rest as properties.

import { statuses, type Status, type Term } from "../../model/concept.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import type { XmlElement } from "../../xml/parse-tree.ts";
import { parseFlags } from "../concepts/match-flags.ts";
import { genderNamed, partOfSpeechNamed, statusNamed } from "../concepts/term-vocabulary.ts";
import { isPlain, propertyOf, unwrapped } from "./category.ts";
import { elementsIn, textOf } from "./element-text.ts";
import type { TbxReading } from "./tbx-reading.ts";

/** A term whose status the file leaves open has `undefined` there. */
export interface DraftTerm extends Omit<Term, "status"> {
  readonly status: Status | undefined;
}

/** TBX-Min of version 3 and TBX-Linguist have other names for it. */
const statusCategories: ReadonlySet<string> = new Set(["administrativeStatus", "usageStatus"]);
// preferredTerm-admn-sts, preferredTerm
const statusSuffix = /Term(?:-admn-sts)?$/u;

/** Match flags are ours alone: no data category of TBX says what they say. */
export const flagsCategory = "x-match";

/** `undefined` for a `termSec` without a term, which is reported. */
export function readTerm(
  section: XmlElement,
  language: LanguageTag,
  reading: TbxReading,
): DraftTerm | undefined {
  const written = elementsIn(section).find((element) => element.name === "term");
  const text = written === undefined ? "" : textOf(written);
  if (written === undefined || text === "") {
    reading.warn("tbxTermMissing", { language }, section);
    return undefined;
  }
  if (elementsIn(written).length > 0) reading.warn("tbxMarkupFlattened", { text }, written);
  const fields: Fields = { flags: [], note: "", source: "" };
  const props = [...attributeProperties(section), ...attributeProperties(written)];
  for (const element of elementsIn(section).map(unwrapped)) {
    if (element === written) continue;
    if (isPlain(element) && takeField(fields, element, props, reading)) continue;
    const property = reading.property(element);
    if (property !== undefined) props.push(property);
  }
  return {
    text,
    language,
    status: fields.status,
    partOfSpeech: fields.partOfSpeech,
    grammaticalGender: fields.grammaticalGender,
    flags: fields.flags,
    note: fields.note,
    source: fields.source,
    props,
    location: { path: reading.path, line: written.line, column: written.column },
  };
}

interface Fields {
  status?: Status;
  partOfSpeech?: NonNullable<Term["partOfSpeech"]>;
  grammaticalGender?: NonNullable<Term["grammaticalGender"]>;
  flags: readonly string[];
  note: string;
  source: string;
}

/** `term/id`: other entries may refer to it. */
export function attributeProperties(
  element: XmlElement,
  except: readonly string[] = [],
): readonly Property[] {
  return Object.entries(element.attributes)
    .filter(([name, value]) => !except.includes(name) && value.trim() !== "")
    .map(([name, value]) => ({ type: `${element.name}/${name}`, value: value.trim() }));
}

/** Whether the element is a field that had no value yet; what comes a second time is a property. */
function takeField(
  fields: Fields,
  element: XmlElement,
  props: Property[],
  reading: TbxReading,
): boolean {
  const type = element.attributes["type"];
  const text = textOf(element);
  if (element.name === "note" && type === undefined && fields.note === "") {
    fields.note = text;
    return true;
  }
  if (element.name === "admin" && type === "source" && fields.source === "") {
    fields.source = text;
    return true;
  }
  if (element.name !== "termNote" || type === undefined || text === "") return false;
  if (statusCategories.has(type) && fields.status === undefined) {
    const status = statusNamed(text.replace(statusSuffix, "")) ?? statusNamed(text);
    if (status === undefined) reading.warn("unknownWord", { column: type, word: text }, element);
    else fields.status = status;
    return status !== undefined;
  }
  if (type === "partOfSpeech" && fields.partOfSpeech === undefined) {
    fields.partOfSpeech = knownOrOther(partOfSpeechNamed(text), element, props, reading);
    return true;
  }
  if (type === "grammaticalGender" && fields.grammaticalGender === undefined) {
    fields.grammaticalGender = knownOrOther(genderNamed(text), element, props, reading);
    return true;
  }
  if (type !== flagsCategory || fields.flags.length > 0) return false;
  const flags = parseFlags(text);
  if ("unclosedAt" in flags) return false;
  fields.flags = flags;
  return true;
}

/** A word outside the vocabulary is `other`, and kept. */
function knownOrOther<Meaning extends string>(
  meaning: Meaning | undefined,
  element: XmlElement,
  props: Property[],
  reading: TbxReading,
): Meaning | "other" {
  if (meaning !== undefined) return meaning;
  const column = element.attributes["type"] ?? "";
  reading.warn("unknownWord", { column, word: textOf(element) }, element);
  const property = propertyOf(element);
  if (property !== undefined) props.push(property);
  return "other";
}

/** `preferredTerm-admn-sts` */
export function statusWord(status: Status): string {
  return `${statuses.find((known) => known === status) ?? "admitted"}Term-admn-sts`;
}
