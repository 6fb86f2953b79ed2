// Linked data as JSON-LD with its context inside: whoever reads it has nothing to fetch. Texts stand by language.

import { visible } from "../../strings/visible.ts";
import { prefixes, type RdfNode, type RdfValue } from "./rdf-node.ts";

const byLanguage = [
  "skos:prefLabel",
  "skos:altLabel",
  "skos:hiddenLabel",
  "skos:definition",
  "skos:scopeNote",
  "skos:note",
  "skosxl:literalForm",
  "dct:title",
];
const links = [
  "skos:inScheme",
  "skos:topConceptOf",
  "skos:hasTopConcept",
  "skos:member",
  "skosxl:prefLabel",
  "skosxl:altLabel",
  "skosxl:hiddenLabel",
  "lexinfo:normativeAuthorization",
  "dct:isReplacedBy",
];

/** Names without a prefix, but for those of labels in SKOS-XL, which SKOS has too. */
function keyOf(predicate: string): string {
  return predicate.startsWith("skosxl:") && predicate.endsWith("Label")
    ? `xl${predicate.slice(7, 8).toUpperCase()}${predicate.slice(8)}`
    : predicate.slice(predicate.indexOf(":") + 1);
}

const context: Readonly<Record<string, unknown>> = {
  ...prefixes,
  ...Object.fromEntries(
    byLanguage.map((name) => [keyOf(name), { "@id": name, "@container": "@language" }]),
  ),
  ...Object.fromEntries(links.map((name) => [keyOf(name), { "@id": name, "@type": "@id" }])),
  notation: "skos:notation",
  source: "dct:source",
  modified: { "@id": "dct:modified", "@type": "xsd:dateTime" },
  deprecated: "owl:deprecated",
};

/** A thing a line. */
export function* jsonLd(nodes: Iterable<RdfNode>): Generator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let before = "\n";
  for (const node of nodes) {
    // Inside a JSON string an escape is the character, and no editor shows what turns the order of a line.
    yield before + visible(JSON.stringify(asObject(node)));
    before = ",\n";
  }
  yield "\n]}\n";
}

function asObject({ iri, type, properties }: RdfNode): object {
  return {
    "@id": iri,
    "@type": type,
    ...Object.fromEntries(
      properties.map(([predicate, values]) => [
        keyOf(predicate),
        byLanguage.includes(predicate) ? languageMap(values) : single(values.map(plainValue)),
      ]),
    ),
  };
}

function plainValue(value: RdfValue): string | boolean {
  if (value.kind === "iri") return value.iri;
  return value.kind === "truth" ? value.text === "true" : value.text;
}

function languageMap(values: readonly RdfValue[]): object {
  const texts = new Map<string, string[]>();
  for (const value of values) {
    if (value.kind !== "text") continue;
    const language = value.language ?? "@none";
    texts.set(language, [...(texts.get(language) ?? []), value.text]);
  }
  return Object.fromEntries([...texts].map(([language, each]) => [language, single(each)]));
}

function single<Value>(values: readonly Value[]): Value | readonly Value[] {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
}
