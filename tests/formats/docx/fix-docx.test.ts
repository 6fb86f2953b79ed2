import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { changesOf } from "../../../src/check/apply-fixes.ts";
import { fixDocx } from "../../../src/formats/docx/fix-docx.ts";
import { readDocx } from "../../../src/formats/docx/read-docx.ts";
import type { Fix } from "../../../src/model/finding.ts";
import { makeDocx, p, r } from "./make-docx.ts";

const context = { path: "a.docx", warn: (): undefined => undefined };
const bold = (text: string): string =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Replaces words of the first paragraph. */
function replaced(body: string, text: string, replacement: string): readonly [string, number] {
  const bytes = makeDocx(p(body));
  const { text: checked } = readDocx([bytes], context);
  const column = checked.indexOf(text) + 1;
  const place = { path: "a.docx", line: 1, column, endLine: 1, endColumn: column, text };
  const fixes: readonly Fix[] = [{ place, replacement }];
  const fixed = fixDocx([bytes], context, { checked, changes: changesOf(checked, fixes) });
  const [chunk = new Uint8Array(0)] = fixed?.chunks ?? [];
  const xml = strFromU8(unzipSync(chunk)["word/document.xml"] ?? new Uint8Array(0));
  return [/<w:p>(.*)<\/w:p>/u.exec(xml)?.[1] ?? "", fixed?.split.length ?? -1];
}

describe("a fix in a Word document", () => {
  it("of words in runs that look alike stands in the first", () => {
    const [xml, split] = replaced(
      r("La toma de ") + r("Lima cayó."),
      "toma de Lima",
      "Toma en Lima",
    );
    expect(split).toBe(0);
    expect(xml).toBe(r("La Toma en ") + r("Lima cayó."));
    const [other] = replaced(r("uno ") + r("dos tres"), "uno dos", "cuatro");
    expect(other).toBe(r("cuatro") + r(" tres"));
  });

  it("of words that look different is left to a person", () => {
    const [xml, split] = replaced(r("uno ") + bold("dos") + r(" tres"), "uno dos", "cuatro");
    expect(split).toBe(1);
    expect(xml).toBe(r("uno ") + bold("dos") + r(" tres"));
    // The part that changes may still stand in one of them.
    const [safe, none] = replaced(r("uno ") + bold("dos"), "uno dos", "uno diez");
    expect([safe, none]).toEqual([r("uno ") + bold("diez"), 0]);
  });

  it("across a tab or a line break is left to a person", () => {
    const tab = "<w:r><w:t>uno</w:t><w:tab/><w:t>dos</w:t></w:r>";
    expect(replaced(tab, "uno dos", "cuatro")[1]).toBe(1);
  });

  it("keeps space at the end of a run, which Word drops unless it is told", () => {
    const run = "<w:r><w:t>uno</w:t></w:r>";
    expect(replaced(run + r(" dos"), "uno", "uno y ")[0]).toBe(r("uno y ") + r(" dos"));
  });

  it("writes what XML would read as markup so that it is text", () => {
    expect(replaced(r("uno y dos"), "y", "<&>")[0]).toBe(r("uno &lt;&amp;&gt; dos"));
  });

  it("does nothing to a document that is not the one that was checked", () => {
    const bytes = makeDocx(p(r("uno")));
    expect(fixDocx([bytes], context, { checked: "dos\n", changes: [] })).toBeUndefined();
  });
});
