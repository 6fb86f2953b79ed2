// Our linked data as the packages of the registry read it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { Parser, Store, Writer } from "n3";
import Validator from "rdf-validate-shacl";

/** Where the files of the tests would be. */
export const published = "https://example.org/glossary/";

export function quadsOfTurtle(text: string, path = "glossary.ttl"): readonly RdfQuad[] {
  return new Parser({ baseIRI: published + path }).parse(text);
}

/** Fails if a document has anything to fetch. */
export async function quadsOfJsonLd(
  text: string,
  path = "glossary.jsonld",
  documentLoader: (url: string) => Promise<object> = (url) =>
    Promise.reject(new Error(`it asks for ${url}`)),
): Promise<readonly RdfQuad[]> {
  const document = JSON.parse(text) as object;
  const options = { base: published + path, format: "application/n-quads", documentLoader };
  const written = await jsonld.toRDF(document, options);
  return new Parser({ baseIRI: published, format: "N-Quads" }).parse(written);
}

/** The same text for the same graph; a language tag has no case (RDF 1.1, 3.3). */
export async function canonical(quads: readonly RdfQuad[]): Promise<string> {
  const written = new Writer({ format: "N-Quads" }).quadsToString(quads);
  const lower = written.replaceAll(/(?<=")@[\w-]+/gu, (tag) => tag.toLowerCase());
  return jsonld.canonize(lower, {
    ...{ algorithm: "RDFC-1.0", inputFormat: "application/n-quads" },
    format: "application/n-quads",
  });
}

/** What a SHACL validator has against it, as "path: constraint". */
export async function shaclFaults(quads: readonly RdfQuad[]): Promise<readonly string[]> {
  const shapes = readFileSync(join(import.meta.dirname, "skos-shapes.ttl"), "utf8");
  const validator = new Validator(new Store(quadsOfTurtle(shapes)));
  const { results } = await validator.validate(new Store(quads));
  const local = (term: RdfTerm | null): string => term?.value.replace(/^.*[#/]/u, "") ?? "";
  return results.map(
    ({ path, sourceConstraintComponent: constraint }) => `${local(path)}: ${local(constraint)}`,
  );
}
