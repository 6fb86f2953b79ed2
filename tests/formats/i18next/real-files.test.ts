// Every JSON file of messages in ../shared: read as JSON.parse reads it, written back byte for byte.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readResource } from "../../../src/formats/i18next/read-resource.ts";
import { writeResource } from "../../../src/formats/i18next/write-resource.ts";

const data = join(import.meta.dirname, "../../../../shared/data/po-xliff-i18next/i18next");
const isHere = existsSync(data);
const paths = isHere
  ? readdirSync(data, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".json"),
    )
  : [];

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe.skipIf(!isHere)("the i18next files of ../shared", () => {
  it("have the strings that JSON.parse finds, and come back byte for byte", () => {
    expect(paths.length).toBeGreaterThan(20);
    const warn = (): void => undefined;
    for (const path of paths) {
      const bytes = readFileSync(join(data, path));
      const file = readResource([bytes], { path, warn });
      const parsed = stringsOf(JSON.parse(bytes.toString().replace(/^\uFEFF/u, "")));
      expect([path, file.messages.map(({ text }) => text).toSorted()]).toEqual([
        path,
        parsed.toSorted(),
      ]);
      const written = [...writeResource(file, { warn, tool: { name: "glosa", version: "1" } })];
      expect([path, written.join("")]).toEqual([path, bytes.toString()]);
    }
  });
});
