// Whether a file keeps to the core structure and to the dialect that it names: what does not is read and kept,
// with a warning, since another tool may refuse the file.

import type { MessageData } from "../../model/finding.ts";
import type { XmlElement } from "../../xml/parse-tree.ts";
import { categoriesOf } from "./dialects.ts";
import { elementsIn, textInside } from "./element-text.ts";

type Report = (code: string, data: MessageData, element: XmlElement) => void;

/** Elements that hold a data category, and so need a type. */
const typed: ReadonlySet<string> = new Set([
  ...["admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote"],
  "xref",
]);
const levels: ReadonlySet<string> = new Set(["conceptEntry", "langSec", "termSec"]);

/** `root` is version 3 in DCA style, as `toDca` returns it. Version 2 has no dialects to check. */
export function checkDialect(root: XmlElement, warn: Report): void {
  const { style, type = "" } = root.attributes;
  const isVersion3 = style !== undefined;
  checkElement(root, { dialect: isVersion3 ? type : "", level: "" }, warn);
}

/** Whether the concept, as written in version 3, keeps to TBX-Basic. */
export function isBasic(conceptEntry: XmlElement): boolean {
  let basic = true;
  checkElement(conceptEntry, { dialect: "TBX-Basic", level: "" }, () => {
    basic = false;
  });
  return basic;
}

interface Place {
  readonly dialect: string;
  /** The element of the structure around; empty outside of concepts. */
  readonly level: string;
}

function checkElement(element: XmlElement, place: Place, warn: Report): void {
  checkStructure(element, place.level, warn);
  const categories = categoriesOf(place.dialect);
  const { type } = element.attributes;
  if (categories !== undefined && typed.has(element.name) && type !== undefined)
    if (place.level !== "") checkCategory(element, { ...place, type, categories }, warn);
  const level = levels.has(element.name) ? element.name : place.level;
  for (const child of elementsIn(element)) checkElement(child, { ...place, level }, warn);
}

interface Expectation {
  readonly type: string;
  readonly level: string;
  readonly dialect: string;
  readonly categories: NonNullable<ReturnType<typeof categoriesOf>>;
}

function checkCategory(
  element: XmlElement,
  { type, level, dialect, categories }: Expectation,
  warn: Report,
): void {
  const allowed = categories.get(type);
  if (allowed === undefined || allowed.element !== element.name) {
    warn("tbxNotInDialect", { category: type, element: element.name, dialect }, element);
    return;
  }
  if (!(allowed.levels as readonly string[]).includes(level))
    warn("tbxLevel", { category: type, level, dialect }, element);
  const value = textInside(element);
  if (allowed.values !== undefined && !allowed.values.includes(value))
    warn("tbxValue", { category: type, value, dialect }, element);
}

function checkStructure(element: XmlElement, level: string, warn: Report): void {
  const { name, attributes } = element;
  const children = elementsIn(element);
  const wrong = (code: string): void => warn(code, { element: name }, element);
  if (typed.has(name) && attributes["type"] === undefined) wrong("tbxTypeMissing");
  if (name === "termSec") {
    const terms = children.filter((child) => child.name === "term").length;
    if (terms > 1) wrong("tbxSecondTerm");
    else if (terms === 1 && children[0]?.name !== "term") wrong("tbxTermNotFirst");
  }
  if (name === "descripGrp" && children.filter((child) => child.name === "descrip").length > 1)
    wrong("tbxSecondDescription");
  if (name === "text" && children.some((child) => !["front", "body", "back"].includes(child.name)))
    wrong("tbxTextContent");
  if (level === "" && ["sourceDesc", "encodingDesc", "publicationStmt"].includes(name))
    if (element.children.some((child) => typeof child === "string" && child.trim() !== ""))
      wrong("tbxParagraphMissing");
}
