// What is said of one thing in linked data, before it is written as Turtle or JSON-LD: both say the same by construction.

import type { LanguageTag } from "../../model/language.ts";

export type RdfValue =
  | { readonly kind: "iri"; readonly iri: string }
  | { readonly kind: "text"; readonly text: string; readonly language: LanguageTag | undefined }
  | { readonly kind: "time" | "truth"; readonly text: string };

export interface RdfNode {
  readonly iri: string;
  /** Prefixed: `skos:Concept`. */
  readonly type: string;
  /** Prefixed predicates in the order written, each once, with at least one value. */
  readonly properties: readonly (readonly [predicate: string, values: readonly RdfValue[]])[];
}

export const prefixes: Readonly<Record<string, string>> = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  skosxl: "http://www.w3.org/2008/05/skos-xl#",
  dct: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  lexinfo: "http://www.lexinfo.net/ontology/3.0/lexinfo#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

export function iriValue(iri: string): RdfValue {
  return { kind: "iri", iri };
}

/** A literal is made of Unicode characters (RDF 1.1, 3.3): half a surrogate pair is none. */
export function textValue(text: string, language: LanguageTag | undefined): RdfValue {
  return { kind: "text", text: text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"), language };
}

/** Without predicates that have no value, and without values that are there twice. */
export function withValues(
  properties: RdfNode["properties"],
): readonly (readonly [string, readonly RdfValue[]])[] {
  return properties.flatMap(([predicate, values]) => {
    const distinct = new Map(values.map((value) => [JSON.stringify(value), value]));
    return distinct.size === 0 ? [] : [[predicate, [...distinct.values()]] as const];
  });
}
