// A memory or glossary as lines that people, or git, can compare: one fact per line, no markup.

import type { Glossary } from "../../model/concept.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { conceptFields, termFields } from "../../terms/glossary/diff-glossaries.ts";
import { segmentText } from "../shared/segment-text.ts";

/** Units separated by an empty line: languages, then notes and properties. */
export function* readableUnits(units: Iterable<TranslationUnit>): Generator<string> {
  for (const unit of units) {
    if (unit.id !== "") yield `[${oneLine(unit.id)}]`;
    yield `${unit.sourceInfo.language}: ${segmentText(unit.source)}`;
    if (unit.target !== undefined && unit.targetInfo !== undefined)
      yield `${unit.targetInfo.language}: ${segmentText(unit.target)}`;
    for (const { language, segment } of unit.others) yield `${language}: ${segmentText(segment)}`;
    if (unit.state !== undefined) yield `  state: ${unit.state}`;
    for (const { text } of unit.notes) yield `  note: ${oneLine(text)}`;
    for (const { type, value } of unit.props) yield `  ${type}: ${oneLine(value)}`;
    yield "";
  }
}

/** Concepts separated by an empty line: id, fields, then terms with their fields. */
export function* readableGlossary({ concepts }: Glossary): Generator<string> {
  for (const concept of concepts) {
    yield concept.id;
    for (const [name, value] of Object.entries(conceptFields(concept)))
      if (value !== "") yield `  ${name}: ${oneLine(value)}`;
    for (const term of concept.terms) {
      const { status, ...fields } = termFields(term);
      yield `  ${term.language}: ${term.text} (${status})`;
      for (const [name, value] of Object.entries(fields))
        if (value !== "") yield `    ${name}: ${oneLine(value)}`;
    }
    yield "";
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\r\n?|\n/gu, "\\n");
}
