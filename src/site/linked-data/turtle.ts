// Linked data as Turtle (https://www.w3.org/TR/turtle/): a thing a paragraph, a value a line, so that a change is a small diff.

import { visible } from "../../strings/visible.ts";
import { prefixes, type RdfNode, type RdfValue } from "./rdf-node.ts";

/** The prefixes, then each thing. */
export function* turtle(nodes: Iterable<RdfNode>): Generator<string> {
  for (const [prefix, iri] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${iri}> .\n`;
  for (const { iri, type, properties } of nodes) {
    const lines = [
      `<${iri}> a ${type}`,
      ...properties.map(
        ([predicate, values]) => `  ${predicate} ${values.map(written).join(", ")}`,
      ),
    ];
    yield `\n${lines.join(" ;\n")} .\n`;
  }
}

function written(value: RdfValue): string {
  if (value.kind === "iri") return value.iri.startsWith("lexinfo:") ? value.iri : `<${value.iri}>`;
  if (value.kind === "text")
    return `${quoted(value.text)}${value.language === undefined ? "" : `@${value.language}`}`;
  return value.kind === "truth" ? value.text : `${quoted(value.text)}^^xsd:dateTime`;
}

function quoted(text: string): string {
  // As JSON writes it, which Turtle reads alike: STRING_LITERAL_QUOTE with ECHAR and UCHAR.
  return visible(JSON.stringify(text));
}
