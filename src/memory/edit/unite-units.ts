// Two copies of one unit as one: what people wrote in either is kept; of tools' counts, the newer.

import {
  isDraft,
  type Note,
  type Property,
  type TranslationUnit,
  type UnitState,
  type VariantInfo,
} from "../../model/unit.ts";

/** Date of the last change of the unit or its target, as in TMX, or empty. Dates compare as text. */
export function dateOf({ attributes, targetInfo }: TranslationUnit): string {
  const dates = [attributes, targetInfo?.attributes ?? {}].flatMap((each) => [
    each["changedate"] ?? "",
    each["creationdate"] ?? "",
  ]);
  return dates.reduce((latest, date) => (date > latest ? date : latest), "");
}

/** The texts of `first`; the notes and props of both, each once. */
export function uniteUnits(first: TranslationUnit, second: TranslationUnit): TranslationUnit {
  const { targetInfo } = first;
  return {
    ...first,
    id: first.id === "" ? second.id : first.id,
    state: stateOf(first, second),
    notes: uniteNotes(first.notes, second.notes),
    props: uniteProps(first.props, second.props),
    attributes: uniteAttributes(first, second, first.attributes, second.attributes),
    sourceInfo: uniteInfo(first.sourceInfo, second.sourceInfo),
    targetInfo:
      targetInfo === undefined || second.targetInfo === undefined
        ? targetInfo
        : uniteInfo(targetInfo, second.targetInfo),
    others: [
      ...first.others,
      ...second.others.filter(
        (other) =>
          !first.others.some(
            ({ language, segment }) =>
              language === other.language &&
              JSON.stringify(segment) === JSON.stringify(other.segment),
          ),
      ),
    ],
  };
}

/** What one copy confirms is confirmed; a unit that says nothing of its state is no draft. */
function stateOf(first: TranslationUnit, second: TranslationUnit): UnitState | undefined {
  if (isDraft(first) !== isDraft(second)) return isDraft(first) ? second.state : first.state;
  return first.state ?? second.state;
}

function uniteInfo(first: VariantInfo, second: VariantInfo): VariantInfo {
  return {
    ...first,
    notes: uniteNotes(first.notes, second.notes),
    props: uniteProps(first.props, second.props),
    attributes: { ...second.attributes, ...first.attributes },
  };
}

function uniteNotes(first: readonly Note[], second: readonly Note[]): readonly Note[] {
  const known = new Set(first.map(({ text, language }) => JSON.stringify([text, language])));
  return [
    ...first,
    ...second.filter(({ text, language }) => !known.has(JSON.stringify([text, language]))),
  ];
}

function uniteProps(first: readonly Property[], second: readonly Property[]): readonly Property[] {
  const known = new Set(first.map(({ type, value }) => JSON.stringify([type, value])));
  return [
    ...first,
    ...second.filter(({ type, value }) => !known.has(JSON.stringify([type, value]))),
  ];
}

/** Earliest creation, and the rest of the unit that changed last. */
function uniteAttributes(
  first: TranslationUnit,
  second: TranslationUnit,
  own: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const newer = dateOf(second) > dateOf(first);
  const united: Record<string, string> = newer ? { ...own, ...other } : { ...other, ...own };
  const created = [own["creationdate"], other["creationdate"]].filter((date) => date !== undefined);
  if (created.length > 0) {
    united["creationdate"] = created.sort()[0] ?? "";
    const creator = own["creationdate"] === united["creationdate"] ? own : other;
    if (creator["creationid"] !== undefined) united["creationid"] = creator["creationid"];
  }
  return united;
}
