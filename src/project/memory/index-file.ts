// The index of one side of a part of a memory, as a file.

import { HeldColumn } from "../../memory/index/column.ts";
import type { BuiltIndex } from "../../memory/index/index-builder.ts";
import {
  columnNames,
  type ColumnName,
  type SegmentIndex,
} from "../../memory/index/segment-index.ts";
import { BlockFileWriter } from "./block-file-writer.ts";
import { BlockFile, DamagedFile } from "./block-file.ts";
import { FileColumn } from "./file-column.ts";

export function writeIndex(path: string, index: BuiltIndex): void {
  const file = new BlockFileWriter(path);
  try {
    for (const name of columnNames) {
      file.begin(name);
      file.addNumbers(index.columns[name]);
    }
    const { units, words, directoryBits, longest } = index;
    file.finish({ units, words, directoryBits, longest });
  } catch (error) {
    file.discard();
    throw error;
  }
}

export class IndexFile {
  readonly #file: BlockFile;
  readonly #columns: Readonly<Record<ColumnName, FileColumn>>;

  constructor(path: string) {
    const file = new BlockFile(path);
    this.#file = file;
    this.#columns = mapColumns((name) => new FileColumn(file, name));
  }

  /** Read as needed. */
  index(): SegmentIndex {
    return { columns: this.#columns, ...this.#facts() };
  }

  /** Read whole, once. */
  hold(): SegmentIndex {
    this.#file.holdTable();
    const columns = mapColumns((name) => new HeldColumn(this.#columns[name].hold()));
    return { columns, ...this.#facts() };
  }

  close(): void {
    this.#file.close();
  }

  #facts(): Omit<SegmentIndex, "columns"> {
    const fact = (name: string): number => {
      const value = this.#file.header.facts[name];
      if (value === undefined) throw new DamagedFile("header");
      return value;
    };
    return {
      units: fact("units"),
      words: fact("words"),
      directoryBits: fact("directoryBits"),
      longest: fact("longest"),
    };
  }
}

function mapColumns<Value>(make: (name: ColumnName) => Value): Record<ColumnName, Value> {
  const columns = columnNames.map((name): [ColumnName, Value] => [name, make(name)]);
  return Object.fromEntries(columns) as Record<ColumnName, Value>;
}
