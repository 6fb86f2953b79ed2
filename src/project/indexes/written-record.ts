// A unit as the index stores it: enough to show it and say where it comes from. The file remains the truth.

import type { UnitRecord } from "../../memory/index/unit-record.ts";

const separator = "\u0000";

export function writeRecord(record: UnitRecord): string {
  const fields = [
    record.source,
    record.target,
    String(record.line),
    String(record.column),
    record.sourceLanguage,
    record.targetLanguage,
    record.date,
    record.author,
    record.id,
    record.document,
    record.previous,
    record.next,
    record.codes[0] + record.codes[1] === 0 ? "" : record.codes.join(","),
  ];
  while (fields.at(-1) === "") fields.pop();
  // NUL is not a text character; if a format lets one through, it becomes a space.
  const isBroken = fields.some((field) => field.includes(separator));
  const kept = isBroken ? fields.map((field) => field.replaceAll(separator, " ")) : fields;
  return kept.join(separator);
}

export function readRecord(text: string): UnitRecord {
  const fields = text.split(separator);
  return {
    source: fields[0] ?? "",
    target: fields[1] ?? "",
    line: Number(fields[2] ?? 0),
    column: Number(fields[3] ?? 0),
    sourceLanguage: fields[4] ?? "",
    targetLanguage: fields[5] ?? "",
    date: fields[6] ?? "",
    author: fields[7] ?? "",
    id: fields[8] ?? "",
    document: fields[9] ?? "",
    previous: fields[10] ?? "",
    next: fields[11] ?? "",
    codes: [Number(fields[12]?.split(",")[0] ?? 0), Number(fields[12]?.split(",")[1] ?? 0)],
  };
}
