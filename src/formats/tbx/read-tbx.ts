// TBX of versions 2 and 3, in DCA and DCT style -> a glossary.

import type { Concept, Glossary } from "../../model/concept.ts";
import { ParseError } from "../../model/errors.ts";
import { decodeText } from "../../strings/encoding/decode-bytes.ts";
import { xmlEncoding } from "../../xml/declared-encoding.ts";
import { parseTree, type XmlElement } from "../../xml/parse-tree.ts";
import { canonicalGlossary } from "../concepts/canonical-glossary.ts";
import { conceptIdFor, uniqueId } from "../concepts/concept-id.ts";
import type { ReadContext } from "../format.ts";
import { checkDialect } from "./check-dialect.ts";
import { elementsIn } from "./element-text.ts";
import { withKnownTargets } from "./known-targets.ts";
import { mendDates } from "./mend-dates.ts";
import { readConcept } from "./read-concept.ts";
import { TbxReading } from "./tbx-reading.ts";
import { toDca } from "./to-dca.ts";
import { withoutIds } from "./without-ids.ts";

/** A glossary in canonical order. Throws `ParseError` `notTbx`, or for XML that is not well-formed. */
export function readTbx(bytes: Iterable<Uint8Array>, context: ReadContext): Glossary {
  const { path } = context;
  const reading = new TbxReading(context);
  const tree = parseTree(decodeText(bytes, { path, declaredBy: xmlEncoding }), path);
  const plain = withoutIds(toDca(tree), (attribute, element) =>
    reading.warn("tbxAttributeDropped", { attribute, element: element.name }, element, ""),
  );
  const root = mendDates(plain, (written, mended, element) =>
    reading.warn("tbxDateMended", { written, mended }, element, ""),
  );
  const text = root.name === "tbx" ? childNamed(root, "text") : undefined;
  const body = text === undefined ? undefined : childNamed(text, "body");
  if (text === undefined || body === undefined) {
    const { line, column } = root;
    throw new ParseError("notTbx", { path, line, column });
  }
  checkDialect(root, (code, data, element) => reading.warn(code, data, element));
  const back = childNamed(text, "back");
  if (back !== undefined && elementsIn(back).length > 0)
    reading.warn("tbxBackMatterDropped", {}, back);
  const inherited = reading.language(root);
  const entries = elementsIn(body).filter((element) => {
    const isConcept = element.name === "conceptEntry";
    if (!isConcept) reading.warn("tbxElementSkipped", { element: element.name }, element);
    return isConcept;
  });
  const known = withKnownTargets(entries, (target, element, entry) => {
    // What the back matter said has been told to be left out.
    if (back !== undefined) return;
    const id = entry.attributes["id"] ?? "";
    reading.warn("tbxTargetDropped", { id, what: target }, element);
  });
  const concepts = known.map((entry) => readConcept(entry, reading, inherited));
  return canonicalGlossary({ kind: "glossary", concepts: withIds(concepts, entries, reading) });
}

function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return elementsIn(element).find((child) => child.name === name);
}

/** Every concept has a unique id: one is made if the file has none, or has it twice. */
function withIds(
  concepts: readonly Concept[],
  entries: readonly XmlElement[],
  reading: TbxReading,
): readonly Concept[] {
  const taken = new Set(concepts.map(({ id }) => id));
  const given = new Set<string>();
  return concepts.map((concept, index) => {
    let { id } = concept;
    if (id === "") id = conceptIdFor(concept.terms, taken);
    else if (given.has(id)) {
      id = uniqueId(concept.id, taken);
      const entry = entries[index];
      if (entry !== undefined) reading.warn("conceptRenamed", { id: concept.id, what: id }, entry);
    }
    given.add(id);
    return { ...concept, id };
  });
}
