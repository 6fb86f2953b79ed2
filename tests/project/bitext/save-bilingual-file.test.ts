import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { xliffFormat } from "../../../src/formats/xliff/index.ts";
import { saveBilingualFile } from "../../../src/project/bitext/save-bilingual-file.ts";
import { loaded, readBilingual } from "../../formats/bilingual-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const fixture = join(import.meta.dirname, "../../fixtures/xliff/memoq-utf16.mqxliff");
const context = { warn: () => undefined, tool: { name: "glosa", version: "1.0.0" } };

it("keeps the encoding of the file that was read", async () => {
  const folder = temporaryFolder();
  const bytes = readFileSync(fixture);
  const { document, units } = readBilingual(await loaded(xliffFormat), bytes);
  const file = { folder, path: "out/b.mqxliff", format: xliffFormat };
  await saveBilingualFile(file, document, context);
  expect(readFileSync(join(folder, "out/b.mqxliff"))).toEqual(bytes);
  const changed = units.map((unit) => ({ ...unit, target: ["Cédulas → ánforas"] }));
  await saveBilingualFile(file, { ...document, units: changed }, context);
  const text = readFileSync(join(folder, "out/b.mqxliff")).toString("utf16le");
  expect(text).toContain('<target xml:space="preserve">Cédulas → ánforas</target>\r\n');
});

it("writes another version anew, in UTF-8", async () => {
  const folder = temporaryFolder();
  const { document } = readBilingual(await loaded(xliffFormat), readFileSync(fixture));
  const file = { folder, path: "b.xlf", format: xliffFormat };
  await saveBilingualFile(file, document, { ...context, version: "2.1" });
  expect(readFileSync(join(folder, "b.xlf"), "utf8")).toContain('version="2.1" srcLang="en"');
});
