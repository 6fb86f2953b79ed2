// A damaged TMX file -> a valid TMX 1.4 with every unit that could be saved, in the order of the file.

import { headerAttributes, headerDefaults } from "../../formats/tmx/content-model.ts";
import { languageAsWritten } from "../../formats/written-language.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import { looseElements, type LooseElement } from "../markup/loose-element.ts";
import type { RepairedPart } from "../markup/repair-markup.ts";
import { startTag, writeElement } from "../markup/write-markup.ts";
import { described, mendUnit } from "./mend-unit.ts";
import type { TmxCensus } from "./tmx-facts.ts";

export interface MendTmxOptions {
  /** From a first pass over the file: the header comes before the units it describes. */
  readonly census: TmxCensus;
  readonly header: LooseElement | undefined;
  readonly tool: { readonly name: string; readonly version: string };
}

export function* mendTmx(
  parts: Iterable<RepairedPart>,
  { census, header, tool }: MendTmxOptions,
): Generator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n';
  yield writeHeader(mendHeader(header, census, tool));
  yield "  <body>\n";
  for (const part of parts)
    if (part.kind === "whole" && part.element.name === "tu")
      for (const unit of mendUnit(part.element).units) yield writeUnit(unit);
  yield "  </body>\n</tmx>\n";
}

function mendHeader(
  header: LooseElement | undefined,
  census: TmxCensus,
  tool: MendTmxOptions["tool"],
): LooseElement {
  const bare: LooseElement = {
    name: "header",
    attributes: {},
    children: [],
    point: { line: 1, column: 1 },
    end: "closed",
  };
  const written = header ?? bare;
  const { attributes, leaves } = described(written, headerAttributes, "");
  const language = sourceLanguage(attributes["srclang"]?.trim() ?? "", census);
  const complete: Record<string, string> = {};
  const defaults: Readonly<Record<string, string>> = {
    ...headerDefaults,
    ...(header === undefined ? { creationtool: tool.name, creationtoolversion: tool.version } : {}),
  };
  for (const name of headerAttributes) {
    const value = attributes[name] ?? defaults[name];
    if (value !== undefined) complete[name] = value;
  }
  complete["srclang"] = language;
  complete["adminlang"] = languageAsWritten(complete["adminlang"] ?? "en") ?? "en";
  return { ...written, attributes: complete, children: leaves };
}

/** A language that every unit has, since tools skip units without it; otherwise the header's. */
function sourceLanguage(written: string, census: TmxCensus): LanguageTag {
  const said = written === "" || written.startsWith("*") ? undefined : languageAsWritten(written);
  const tags = census.tags();
  const everywhere = tags.filter((tag) => census.isEverywhere(tag));
  if (said !== undefined) {
    if (tags.includes(said)) return said;
    return (
      everywhere.find((tag) => languageServes(tag, said)) ??
      tags.find((tag) => languageServes(tag, said)) ??
      said
    );
  }
  if (everywhere[0] !== undefined) return everywhere[0];
  return written.startsWith("*") ? "*all*" : (tags[0] ?? "*all*");
}

function writeHeader(header: LooseElement): string {
  const leaves = looseElements(header);
  if (leaves.length === 0) return `  ${startTag(header)}/>\n`;
  return `  ${startTag(header)}>\n${writeLeaves(leaves, "    ")}  </header>\n`;
}

function writeUnit(unit: LooseElement): string {
  let output = `    ${startTag(unit)}>\n`;
  for (const child of looseElements(unit))
    if (child.name !== "tuv") output += writeLeaves([child], "      ");
    else {
      output += `      ${startTag(child)}>\n${writeLeaves(looseElements(child), "        ")}`;
      output += "      </tuv>\n";
    }
  return `${output}    </tu>\n`;
}

function writeLeaves(leaves: readonly LooseElement[], indent: string): string {
  let output = "";
  // Empty segments are written with both tags, as every tool does.
  for (const leaf of leaves)
    output +=
      leaf.children.length === 0
        ? `${indent}${startTag(leaf)}></${leaf.name}>\n`
        : `${indent}${writeElement(leaf)}\n`;
  return output;
}
