// A `termSec` -> a term: the fields the glossary has, and the rest as properties.

import { statuses, type Status, type Term } from "../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import type { XmlElement } from "../../xml/parse-tree.ts";
import { parseFlags } from "../concepts/match-flags.ts";
import { genderNamed, partOfSpeechNamed } from "../concepts/term-vocabulary.ts";
import { isPlain, propertyOf, unwrapped } from "./category.ts";
import { elementsIn, textInside } from "./element-text.ts";
import { saidStatus, strictest } from "./said-status.ts";
import type { TbxReading } from "./tbx-reading.ts";

/** A term whose status the file leaves open has `undefined` there. */
export interface UnfinishedTerm extends Omit<Term, "status"> {
  readonly status: Status | undefined;
}

/** Match flags are ours alone: no data category of TBX says what they say. */
export const flagsCategory = "x-match";

/** `undefined` for a `termSec` without a term, which is reported. */
export function readTerm(
  section: XmlElement,
  language: LanguageTag,
  reading: TbxReading,
): UnfinishedTerm | undefined {
  const written = elementsIn(section).find((element) => element.name === "term");
  const text = written === undefined ? "" : textInside(written);
  if (written === undefined || text === "") {
    reading.warn("tbxTermMissing", { language }, section);
    return undefined;
  }
  if (elementsIn(written).length > 0) reading.warn("tbxMarkupFlattened", { text }, written);
  const fields: Fields = { flags: [], note: "", source: "" };
  const props = [...attributeProperties(section), ...attributeProperties(written)];
  const details = elementsIn(section)
    .map(unwrapped)
    .filter((element) => element !== written)
    .map((element) => ({ element, head: headOf(element) }));
  const statuses = details.flatMap(({ head }) => {
    const said = saidStatus(head.name, head.attributes["type"], textInside(head));
    return said === undefined ? [] : [{ ...said, head }];
  });
  const decisive = strictest(statuses);
  for (const { element, head } of details) {
    const said = statuses.find((each) => each.head === head);
    if (said?.how === "unknown") {
      const { type = "" } = head.attributes;
      reading.warn("tbxStatusUnknown", { category: type, word: textInside(head) }, head);
    }
    const field =
      said === undefined
        ? takeField(fields, head, { language, props, reading })
        : "administrativeStatus";
    if (field === undefined) {
      const property = reading.property(element);
      if (property !== undefined) props.push(property);
      continue;
    }
    if (said !== undefined && (said.how !== "exact" || said !== decisive))
      props.push({ type: `${head.name}/${head.attributes["type"]}`, value: textInside(head) });
    reportUnheld(head, field, reading);
    if (element === head) continue;
    for (const beside of elementsIn(element)) {
      if (beside === head) continue;
      const property = reading.property(beside);
      if (property !== undefined) props.push({ ...property, type: `${field}/${property.type}` });
    }
  }
  return {
    text,
    language,
    status: decisive?.status,
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

const groups: ReadonlyMap<string, string> = new Map([
  ["termNoteGrp", "termNote"],
  ["adminGrp", "admin"],
  ["descripGrp", "descrip"],
]);

/** What a group is about is the element that it is named after, mostly the first; the others say where that is from. */
function headOf(element: XmlElement): XmlElement {
  const named = groups.get(element.name);
  if (named === undefined || Object.keys(element.attributes).length > 0) return element;
  const head = elementsIn(element).find(({ name }) => name === named);
  if (head === undefined) return element;
  // A description with its source is one thing; of its parts only a status is a field of a term.
  const isStatus = saidStatus(named, head.attributes["type"], textInside(head)) !== undefined;
  return named === "descrip" && !isStatus ? element : head;
}

/** `xml:lang` of a word out of a list is that of the list; of a note it was looked at. */
const held: ReadonlySet<string> = new Set(["type", "xml:lang"]);

function reportUnheld(element: XmlElement, field: string, reading: TbxReading): void {
  if (field === "note") return;
  for (const attribute of Object.keys(element.attributes))
    if (!held.has(attribute))
      reading.warn("tbxAttributeDropped", { attribute, element: element.name }, element, "");
}

interface TermContext {
  readonly language: LanguageTag;
  readonly props: Property[];
  readonly reading: TbxReading;
}

/** The field that the element fills, which had no value yet; what comes a second time is a property. */
function takeField(
  fields: Fields,
  element: XmlElement,
  { language, props, reading }: TermContext,
): string | undefined {
  const { name } = element;
  const { type } = element.attributes;
  const text = textInside(element);
  if (name === "termNote" && text !== "") {
    if (type === "partOfSpeech" && fields.partOfSpeech === undefined) {
      fields.partOfSpeech = knownOrOther(partOfSpeechNamed(text), element, props, reading);
      return type;
    }
    if (type === "grammaticalGender" && fields.grammaticalGender === undefined) {
      fields.grammaticalGender = knownOrOther(genderNamed(text), element, props, reading);
      return type;
    }
    if (type !== flagsCategory || fields.flags.length > 0 || !isPlain(element)) return undefined;
    const flags = parseFlags(text);
    if ("unclosedAt" in flags) return undefined;
    fields.flags = flags;
    return type;
  }
  const own = reading.language(element) ?? language;
  if (elementsIn(element).length > 0 || !languageServes(own, language)) return undefined;
  if (name === "admin" && type === "source" && fields.source === "") {
    fields.source = text;
    return type;
  }
  // A description that does not say what it describes is shown as a note.
  if (fields.note !== "" || !(name === "note" || (name === "descrip" && type === undefined)))
    return undefined;
  fields.note = text;
  if (name === "note") props.push(...attributeProperties(element, ["xml:lang"]));
  return "note";
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
  reading.warn("unknownWord", { column, word: textInside(element) }, element);
  const property = propertyOf(element);
  if (property !== undefined) props.push(property);
  return "other";
}

/** `preferredTerm-admn-sts` */
export function statusWord(status: Status): string {
  return `${statuses.find((known) => known === status) ?? "admitted"}Term-admn-sts`;
}
