// The dialects of TBX -> one: version 2 (martif) and the elements of DCT become version 3 in DCA style.

import type { XmlElement } from "../../xml/parse-tree.ts";

const coreNamespace = "urn:iso:std:iso:30042:ed-2";

const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    martif: "tbx",
    martifHeader: "tbxHeader",
    termEntry: "conceptEntry",
    langSet: "langSec",
    tig: "termSec",
    ntig: "termSec",
  }),
);

/** The data categories of the public dialects (Min, Basic, Linguist) by the element that carries them in DCA. */
const categories: Readonly<Record<string, readonly string[]>> = {
  admin: [
    ...["source", "customerSubset", "projectSubset", "productSubset", "businessUnitSubset"],
    ...["sourceIdentifier", "sourceType", "entrySource", "conceptOrigin", "originatingInstitution"],
    ...["applicationSubset", "environmentSubset", "securitySubset", "searchTerm", "sortKey"],
    ...["keyword", "noteSource", "noteType", "annotatedNote"],
  ],
  descrip: [
    ...["definition", "context", "subjectField", "example", "explanation", "characteristic"],
    ...["sampleSentence", "figure", "quantity", "range", "relatedConcept", "relatedConceptBroader"],
    ...["relatedConceptNarrower", "superordinateConceptGeneric", "subordinateConceptGeneric"],
    ...["superordinateConceptPartitive", "subordinateConceptPartitive", "antonymConcept"],
    ...["associatedConcept", "sequentiallyRelatedConcept", "contextType", "definitionType"],
    "reliabilityCode",
  ],
  ref: ["crossReference", "see", "homograph"],
  transac: ["transactionType"],
  transacNote: ["responsibility", "usageCount"],
  xref: ["externalCrossReference", "xGraphic", "corpusTrace", "xSource", "xVideo", "xAudio"],
};

const elementByCategory = new Map(
  Object.entries(categories).flatMap(([element, types]) =>
    types.map((type): [string, string] => [type, element]),
  ),
);

/** The tree of a file in any dialect, as one of version 3 in DCA style. */
export function toDca(root: XmlElement): XmlElement {
  const core = new Set(["tbx"]);
  for (const [name, value] of Object.entries(root.attributes))
    if (name.startsWith("xmlns:") && value === coreNamespace) core.add(name.slice("xmlns:".length));
  return convert(root, core);
}

function convert(element: XmlElement, core: ReadonlySet<string>, parent = ""): XmlElement {
  const [prefix, local] = splitName(element.name);
  const category = prefix !== "" && !core.has(prefix);
  const name = category
    ? (elementByCategory.get(local) ?? (parent.startsWith("term") ? "termNote" : "descrip"))
    : (names.get(local) ?? local);
  const attributes = category ? { type: local, ...element.attributes } : element.attributes;
  const children = element.children.flatMap((child) => {
    if (typeof child === "string") return [child];
    const converted = convert(child, core, name);
    // Version 2 has the term and its data in a group of their own.
    return converted.name === "termGrp" ? converted.children : [converted];
  });
  return { ...element, name, attributes, children };
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}
