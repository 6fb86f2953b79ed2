// Reads one part of a memory file and writes its units and index, in the thread that calls it.

import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import { finishedUnits } from "../../memory/edit/finished-units.ts";
import { IndexBuilder, type ScannedUnits } from "../../memory/index/index-builder.ts";
import { regionPoints } from "../../memory/index/region-points.ts";
import { recordOf } from "../../memory/index/unit-record.ts";
import { InputError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import type { WorkerWatch } from "../workers/worker-pool.ts";
import { writeIndex } from "./index-file.ts";
import { partChunks, type FilePart } from "./part-of-file.ts";
import { UnitFileWriter } from "./unit-file.ts";
import { writeRecord } from "./written-record.ts";

export interface PartTask {
  /** Absolute. */
  readonly file: string;
  /** As the user knows it, for locations and warnings. */
  readonly path: string;
  readonly part: FilePart | undefined;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  /** Destination: `<output>.<n>.units` and `<output>.<n>.source`. */
  readonly output: string;
  /** Whether to leave the index to be built later, jointly with other parts of the file or other files. */
  readonly scanOnly: boolean;
}

export interface BuiltPart {
  /** The name without `.units`. */
  readonly stem: string;
  readonly units: number;
  /** If the task was only to scan. */
  readonly scanned?: ScannedUnits;
}

/** The result for a file, or a section of it. */
export interface BuiltParts {
  readonly parts: readonly BuiltPart[];
  /** Units left out because their translation is unconfirmed. */
  readonly drafts: number;
}

/** Units per part: what one index holds, so that building takes bounded memory however large the file. */
const mostUnits = 600_000;
const mostBytes = 2_000_000_000;
/** Units between two calls of `progress`. */
const progressStep = 10_000;

/** Writes one part after another; none if the file has no pair of segments. */
export async function buildParts(task: PartTask, watch: WorkerWatch): Promise<BuiltParts> {
  const format = forPath(bilingualFormats, task.path);
  if (format === undefined) throw new InputError("notBilingual", { path: task.path });
  const read = await format.loadReader();
  const document = read(partChunks(task.file, task.part), {
    path: task.path,
    warn: watch.warn,
    sourceLanguage: task.source,
    targetLanguage: task.target,
  });
  const linesBefore = task.part?.linesBefore ?? 0;
  let drafts = 0;
  const finished = finishedUnits(document.units, (count) => (drafts = count));
  const units = finished[Symbol.iterator]();
  const parts: BuiltPart[] = [];
  for (let number = 0; ; number++) {
    const stem = `${task.output}.${number}`;
    const built = buildPart(units, { stem, task, linesBefore, progress: watch.progress });
    if (built === undefined) return { parts, drafts };
    parts.push(built);
  }
}

function buildPart(
  units: Iterator<TranslationUnit>,
  options: {
    readonly stem: string;
    readonly task: PartTask;
    readonly linesBefore: number;
    readonly progress: (units: number) => void;
  },
): BuiltPart | undefined {
  const { stem, task, linesBefore } = options;
  const index = new IndexBuilder();
  let file: UnitFileWriter | undefined;
  try {
    while (index.units < mostUnits && (file?.size ?? 0) < mostBytes) {
      const next = units.next();
      if (next.done === true) break;
      const record = recordOf(next.value);
      if (record.source === "" || record.target === "") continue;
      file ??= new UnitFileWriter(`${stem}.units`);
      const line = record.line === 0 ? 0 : record.line + linesBefore;
      file.add(writeRecord({ ...record, line }));
      index.add(record.source, record.codes[0], regionPoints(record, task));
      if (index.units % progressStep === 0) options.progress(progressStep);
    }
    if (file === undefined) return undefined;
    file.finish();
  } catch (error) {
    file?.discard();
    throw error;
  }
  if (task.scanOnly) return { stem, units: index.units, scanned: index.scanned() };
  try {
    writeIndex(`${stem}.source`, index.finish());
  } catch (error) {
    file.discard();
    throw error;
  }
  return { stem, units: index.units };
}

/** One index for parts that were scanned, in file order. */
export function writeJoinedIndex(path: string, parts: readonly BuiltPart[]): void {
  const index = new IndexBuilder();
  for (const { scanned } of parts) if (scanned !== undefined) index.absorb(scanned);
  writeIndex(path, index.finish());
}
