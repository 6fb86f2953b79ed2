// An index in memory of a list of texts, for tests.

import { HeldColumn } from "../../src/memory/index/column.ts";
import { IndexBuilder } from "../../src/memory/index/index-builder.ts";
import type { ColumnName, SegmentIndex } from "../../src/memory/index/segment-index.ts";

export function indexOf(texts: readonly string[]): SegmentIndex {
  const builder = new IndexBuilder();
  for (const text of texts) builder.add(text, 0, 0);
  const { columns, ...facts } = builder.finish();
  const held = Object.entries(columns).map(([name, array]) => [name, new HeldColumn(array)]);
  return { columns: Object.fromEntries(held) as Record<ColumnName, HeldColumn>, ...facts };
}
