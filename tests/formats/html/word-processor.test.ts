// HTML that a word processor saved.

import { expect, it } from "vitest";
import { readHtml } from "../../../src/formats/html/read-html.ts";

it("leaves out the bullets that word processors write for programs without lists", () => {
  const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15 (filtered)"><!--[if gte mso 9]><xml><w:View>Print</w:View></xml><![endif]--></head><body lang=EN-US><p class=MsoNormal><span lang=ES-PE>Las rondas
campesinas.<o:p></o:p></span></p><p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span><![endif]><span lang=ES-PE>Un punto<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>`;
  const article = readHtml([new TextEncoder().encode(page)], {
    path: "a.html",
    warn: () => undefined,
  });
  expect(article.language).toBe("es-PE");
  expect(article.blocks.map(({ text, opaque }) => [text, opaque])).toEqual([
    ["Las rondas campesinas.", []],
    ["Un punto", []],
  ]);
});
