// Properties and attributes of a unit that XLIFF 2 has no element for -> its metadata module.

import type { Property, TranslationUnit } from "../../../model/unit.ts";
import { escapeText, type ReportIllegal } from "../../../xml/escape.ts";
import { attributesGroup, propertiesGroup } from "../namespaces.ts";
import { writeAttributes } from "../xml-markup.ts";

interface Group {
  readonly category: string;
  readonly appliesTo: string | undefined;
  readonly items: (readonly [type: string, value: string])[];
}

/** Attributes that have a place of their own in the file. */
const native = new Set(["segment", "name", "translate", "subState", "state", "approved", "mid"]);

/** The `mda:metadata` of a unit, or nothing; properties of the types in `elsewhere` are left out. */
export function writeMetadata(
  unit: TranslationUnit,
  illegal: ReportIllegal,
  elsewhere: readonly string[],
): string {
  const groups: Group[] = [];
  addAttributes(groups, unit.attributes, undefined);
  addProperties(
    groups,
    unit.props.filter((prop) => !elsewhere.includes(prop.type)),
    undefined,
  );
  const sides = [
    [unit.sourceInfo, "source"],
    [unit.targetInfo, "target"],
  ] as const;
  for (const [info, side] of sides) {
    if (info === undefined) continue;
    addAttributes(groups, info.attributes, side);
    addProperties(groups, info.props, side);
  }
  if (groups.length === 0) return "";
  const written = groups.map(({ category, appliesTo, items }) => {
    const metas = items.map(
      ([type, value]) =>
        `          <mda:meta${writeAttributes({ type }, illegal)}>${escapeText(value, illegal)}</mda:meta>\n`,
    );
    const attributes = writeAttributes({ category, appliesTo }, illegal);
    return `        <mda:metaGroup${attributes}>\n${metas.join("")}        </mda:metaGroup>\n`;
  });
  return `      <mda:metadata>\n${written.join("")}      </mda:metadata>\n`;
}

function addAttributes(
  groups: Group[],
  attributes: Readonly<Record<string, string>>,
  appliesTo: string | undefined,
): void {
  for (const [name, value] of Object.entries(attributes))
    if (!native.has(name)) add(groups, attributesGroup, appliesTo, [name, value]);
}

function addProperties(
  groups: Group[],
  props: readonly Property[],
  side: string | undefined,
): void {
  for (const { type, value, attributes = {} } of props)
    add(groups, attributes["category"] ?? propertiesGroup, side ?? attributes["appliesTo"], [
      type,
      value,
    ]);
}

function add(
  groups: Group[],
  category: string,
  appliesTo: string | undefined,
  item: readonly [string, string],
): void {
  const group = groups.find((each) => each.category === category && each.appliesTo === appliesTo);
  if (group === undefined) groups.push({ category, appliesTo, items: [item] });
  else group.items.push(item);
}
