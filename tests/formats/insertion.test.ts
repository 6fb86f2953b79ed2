// What a fix puts into a file is read there as what it is, in every format that a fix can edit.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkedFormats } from "../../src/formats/checked-formats.ts";
import { forPath } from "../../src/formats/for-path.ts";
import { plainText } from "../../src/model/segment.ts";
import { filesWith } from "./files-with.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every text of the file, as the check sees it. */
async function textsOf(path: string, content: string): Promise<readonly string[]> {
  const format = forPath(checkedFormats, path);
  if (format === undefined) throw new Error(`no format for ${path}`);
  const context = { path, warn: () => undefined };
  const bytes = [bytesOf(content)];
  if (format.kind === "article")
    return (await format.loadReader())(bytes, context).blocks.map(({ text }) => text);
  if (format.kind === "resource")
    return (await format.loadReader())(bytes, context).messages.map(({ text }) => text);
  const { units } = (await format.loadReader())(bytes, context);
  return Array.from(units, ({ target = [] }) => plainText(target));
}

// What some format has a meaning for, and letters that would make it one.
const inserted = fc
  .array(
    fc.constantFrom(
      ...Array.from("&<>\"'#;:{}$|~!()=-/b1ñ¿»😀"),
      "&amp;",
      "<b>",
      "]]>",
      "\\",
      "\\n",
      "*",
      "_",
      "[",
      "]",
      "`",
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(""));

describe("text put into a file", () => {
  const word = "vacancia";
  const at = 4;
  const cases = filesWith("Boarding", word).filter(
    ({ path }) => forPath(checkedFormats, path)?.loadInsertion !== undefined,
  );

  it("can be put into every kind of file but one whose text is not that of the file", () => {
    const without = checkedFormats.filter((format) => format.loadInsertion === undefined);
    expect(without.map(({ name }) => name)).toEqual(["wordfast", "docx", "odt"]);
  });

  it.each(cases)("is read again as it was: $name", async ({ path, target }) => {
    const insert = await forPath(checkedFormats, path)?.loadInsertion?.();
    if (insert === undefined || typeof target !== "string") throw new Error("nothing to test");
    const offset = target.indexOf(word) + at;
    let written = 0;
    await fc.assert(
      fc.asyncProperty(inserted, async (text) => {
        const change = insert(text, target, offset);
        if (change === undefined) return;
        written += 1;
        const content = target.slice(0, offset) + change + target.slice(offset);
        const expected = word.slice(0, at) + text + word.slice(at);
        expect(await textsOf(path, content)).toContain(expected);
      }),
      { numRuns: 200 },
    );
    expect(written).toBeGreaterThan(10);
  });
});
