// Cases of one format: damaged files and files that never were any, held to the laws of readers.

import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { isArchive, type Corpus } from "./corpus.ts";
import { applyEdits, edit, tokenSoup, type Edit } from "./edits.ts";
import { BrokenLaw, checkLaws, type LoadedFormat } from "./laws.ts";

export interface Finding {
  readonly format: string;
  /** The same for the same fault: a fault is told once. */
  readonly signature: string;
  readonly message: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly cuts: readonly number[];
}

export interface FuzzOptions {
  readonly seed: number;
  readonly cases: number;
  /** Told the bytes of each case before it runs, in case it never ends. */
  readonly begin: (bytes: Uint8Array) => void;
  readonly found: (finding: Finding) => void;
  /** Milliseconds of processor time that a case may take. */
  readonly slow: number;
}

interface Case {
  readonly file: number;
  readonly soup: string | undefined;
  readonly edits: readonly Edit[];
  readonly cuts: readonly number[];
}

const cuts = fc.array(
  fc.noBias(fc.nat(999_999)).map((number) => number / 1e6),
  { maxLength: 4 },
);

/** How many of the cases were read without a failure. */
export function fuzzFormat(loaded: LoadedFormat, corpus: Corpus, options: FuzzOptions): number {
  const { files, format } = corpus;
  const others = files.map(({ bytes }) => bytes);
  const arbitrary: fc.Arbitrary<Case> = fc.record({
    file: fc.noBias(fc.nat(Math.max(0, files.length - 1))),
    soup: isArchive(format)
      ? fc.constant(undefined)
      : fc.option(tokenSoup, { nil: undefined, freq: 1 }),
    edits: fc.array(edit, { maxLength: 4 }),
    cuts,
  });
  const bytesOf = ({ file, soup, edits }: Case): Uint8Array => {
    if (soup !== undefined) return new TextEncoder().encode(soup);
    const bytes = others[file] ?? new Uint8Array();
    return isArchive(format) ? editArchive(bytes, edits, others) : applyEdits(bytes, edits, others);
  };
  const known = new Set<string>();
  let whole = 0;
  let done = 0;
  for (let seed = options.seed; done < options.cases; seed += 1) {
    let failed: { signature: string; message: string } | undefined;
    const property = fc.property(arbitrary, (each) => {
      const bytes = bytesOf(each);
      options.begin(bytes);
      const start = process.cpuUsage();
      try {
        if (checkLaws(loaded, bytes, each.cuts) && failed === undefined) whole += 1;
        const { user, system } = process.cpuUsage(start);
        const milliseconds = (user + system) / 1000;
        if (milliseconds > options.slow)
          throw new BrokenLaw(`slow: ${Math.round(milliseconds)} ms for ${bytes.length} bytes`);
      } catch (error) {
        const fault = describe(error);
        if (known.has(fault.signature)) return;
        // While it is made smaller, a case must stay the same fault.
        if (failed !== undefined && failed.signature !== fault.signature) return;
        failed = fault;
        throw error;
      }
    });
    const result = fc.check(property, { seed, numRuns: options.cases - done });
    done += Math.max(1, result.numRuns);
    const [smallest] = result.counterexample ?? [];
    if (!result.failed || smallest === undefined || failed === undefined) continue;
    known.add(failed.signature);
    const bytes = bytesOf(smallest);
    const file = files[smallest.file]?.name ?? "";
    options.found({ format: format.name, ...failed, file, bytes, cuts: smallest.cuts });
  }
  return whole;
}

/** An edit of an archive's bytes is mostly one of its checksums: half of them go to what is packed in it. */
export function editArchive(
  bytes: Uint8Array,
  edits: readonly Edit[],
  others: readonly Uint8Array[],
): Uint8Array {
  const [first, ...rest] = edits;
  if (first === undefined || first.kind === "flip" || first.kind === "cut")
    return applyEdits(bytes, edits, others);
  const entries = unpacked(bytes);
  if (entries === undefined) return applyEdits(bytes, edits, others);
  const names = Object.keys(entries).filter((name) => /\.(?:xml|rels)$/u.test(name));
  // The longest is the text itself, mostly.
  const longest = names.toSorted(
    (left, right) => (entries[right]?.length ?? 0) - (entries[left]?.length ?? 0),
  );
  const chosen = first.kind === "insert" ? longest[0] : longest[rest.length % longest.length];
  if (chosen === undefined) return applyEdits(bytes, edits, others);
  const inner = Object.values(entries);
  return zipSync({
    ...entries,
    [chosen]: applyEdits(entries[chosen] ?? new Uint8Array(), edits, inner),
  });
}

/** Nothing for an archive that is damaged to begin with. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

function describe(error: unknown): { signature: string; message: string } {
  if (error instanceof BrokenLaw) {
    // The law and the field that differs tell most faults apart.
    const [law = "", what = ""] = error.message.split(": ", 2);
    return { signature: `${law} ${law === "pieces" ? "" : what}`.trim(), message: error.message };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const frames = stack
    .split("\n")
    .filter((line) => line.includes(" at "))
    .slice(0, 2);
  return {
    signature: frames.join(" ").replaceAll(/:\d+/gu, ""),
    message: stack.split("\n").slice(0, 6).join("\n"),
  };
}
