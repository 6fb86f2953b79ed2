// What an import mended or left out, counted by what it was.

import type { Warning } from "../../../model/errors.ts";
import type { SkippedUnits } from "../../../model/store/store-job.ts";

export class WarningCounts {
  readonly #counts = new Map<string, { line: number | undefined; count: number }>();

  add({ code, line }: Warning): void {
    const known = this.#counts.get(code);
    if (known === undefined) this.#counts.set(code, { line, count: 1 });
    else known.count += 1;
  }

  all(): readonly SkippedUnits[] {
    return [...this.#counts].map(([why, { line, count }]) => ({
      why,
      ...(line !== undefined && { line }),
      count,
    }));
  }
}
