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

/** A part of a memory that an index holds with others. */
export interface IndexMember {
  /** The part's name, which is of its content alone. */
  readonly name: string;
  readonly units: number;
}

/** `members`: the parts that the index holds, in their order, if it is shared. */
export function writeIndex(
  path: string,
  index: BuiltIndex,
  members: readonly IndexMember[] = [],
): void {
  const file = new BlockFileWriter(path);
  try {
    file.begin(membersSection);
    file.add(new TextEncoder().encode(JSON.stringify(members)));
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

const membersSection = "members";

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

  /** Units in it. */
  get units(): number {
    return this.#facts().units;
  }

  /** Whose units it holds, if it is shared. Throws for anything but what `writeIndex` writes. */
  members(): readonly IndexMember[] {
    const [start, length] = this.#file.header.sections[membersSection] ?? [0, 0];
    const { bytes, offset } = this.#file.read(start, start + length);
    const text = new TextDecoder().decode(bytes.subarray(offset, offset + length));
    const members: unknown = JSON.parse(text);
    if (!Array.isArray(members) || !members.every(isMember)) throw new DamagedFile("members");
    return members;
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

function isMember(value: unknown): value is IndexMember {
  if (typeof value !== "object" || value === null) return false;
  const { name, units } = value as Readonly<Record<string, unknown>>;
  return typeof name === "string" && Number.isSafeInteger(units) && Number(units) > 0;
}

function mapColumns<Value>(make: (name: ColumnName) => Value): Record<ColumnName, Value> {
  const columns = columnNames.map((name): [ColumnName, Value] => [name, make(name)]);
  return Object.fromEntries(columns) as Record<ColumnName, Value>;
}
