// The units of one index: in one file, or in several if several cores wrote them.

import type { UnitRecord } from "../../memory/index/unit-record.ts";
import { UnitFile } from "./unit-file.ts";

/** The path of the file with this number, from 0. */
export function unitFilePath(stem: string, number: number): string {
  return `${stem}.${number}.units`;
}

export class UnitFiles {
  readonly units: number;
  readonly #files: readonly UnitFile[];

  constructor(stem: string, count: number) {
    const files: UnitFile[] = [];
    try {
      for (let number = 0; number < count; number++)
        files.push(new UnitFile(unitFilePath(stem, number)));
    } catch (error) {
      for (const file of files) file.close();
      throw error;
    }
    this.#files = files;
    this.units = files.reduce((sum, file) => sum + file.units, 0);
  }

  /** The unit at this position, from 0. */
  read(position: number): UnitRecord {
    let at = position;
    for (const file of this.#files) {
      if (at < file.units) return file.read(at);
      at -= file.units;
    }
    throw new RangeError(`no unit ${position}`);
  }

  hold(): void {
    for (const file of this.#files) file.hold();
  }

  close(): void {
    for (const file of this.#files) file.close();
  }
}
