// A project of many articles and a long one, as editors and the page are measured with.

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCsv } from "../../dist/formats/csv/write-csv.js";
import { glossaryOf, root } from "./own-articles.mjs";

/** A project of so many articles, and two of 1,000 and 10,000 words. */
export async function longProject({ concepts, articles }) {
  const folder = mkdtempSync(join(tmpdir(), "glosa-bench-"));
  for (const each of ["glossary", "en", "es"]) mkdirSync(join(folder, each));
  writeFileSync(
    join(folder, "glosa.json"),
    '{ "articles": [{ "source": "en/*.md", "target": "es/*.md" }] }',
  );
  const context = { warn: () => undefined, tool: { name: "glosa", version: "0" }, path: "all.csv" };
  const table = [
    ...writeCsv(await glossaryOf(concepts), {
      ...context,
      sourceLanguage: "en",
      targetLanguage: "es",
    }),
  ];
  writeFileSync(join(folder, "glossary", "all.csv"), table.join(""));
  for (const side of ["en", "es"]) {
    const own = readFileSync(join(root, "articles", side, "vacancia.md"), "utf8").replace(
      /^---[\s\S]*?\n---\n/u,
      "",
    );
    const paragraphs = own.split(/\n\n+/u).filter((each) => each.trim() !== "");
    const article = (count, mark) =>
      Array.from(
        { length: count },
        (_, at) =>
          `${paragraphs[at % paragraphs.length].replace(/\[\^\w+\]:?/gu, "")} ${mark}${at}`,
      ).join("\n\n");
    // Some forty words a paragraph.
    const perThousand = Math.round((1000 / own.split(/\s+/u).length) * paragraphs.length);
    for (let at = 0; at < articles; at += 1)
      writeFileSync(join(folder, side, `a${at}.md`), `${article(perThousand, `N${at}x`)}\n`);
    writeFileSync(join(folder, side, "long.md"), `${article(perThousand * 10, "L")}\n`);
  }
  return folder;
}
