// `glosa doctor`: what is wrong with a file, which tools object, and a repaired copy.

import type { Diagnosis, DoctorFile, FormatDoctor } from "../../doctor/format-doctor.ts";
import { doctorForPath } from "../../doctor/format-doctors.ts";
import { mendFully } from "../../doctor/mend-fully.ts";
import { strayLanguages } from "../../doctor/stray-languages.ts";
import { InputError } from "../../model/errors.ts";
import { whileLocked } from "../../project/disk/file-lock.ts";
import { expandPaths, requireMatches } from "../../project/disk/glob.ts";
import { requireBeside } from "../../project/disk/leads-outside.ts";
import { doctorFile, saveMended } from "../../project/export/doctor-file.ts";
import { inOneLine } from "../../strings/visible.ts";
import { progressLine } from "../terminal/progress-line.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { doctorJson } from "./doctor-json.ts";
import { doctorText } from "./doctor-text.ts";
import type { Examined } from "./examined.ts";

/** Options as parsed by commander. */
export interface DoctorCommandOptions {
  readonly fix?: boolean;
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Exit code 1 if a file has an error or warning; after `--fix`, if its copy has, or if a unit was lost. */
export async function runDoctor(
  paths: readonly string[],
  options: DoctorCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { workingFolder: folder, translate } = io;
  requireMatches(folder, paths);
  const files = expandPaths(folder, paths);
  if (options.output !== undefined && files.length > 1) throw new InputError("oneOutput");
  if (options.output !== undefined && options.inPlace === true)
    throw new InputError("outputInPlace");
  const progress = progressLine(io);
  const examined: Examined[] = [];
  for (const path of files) {
    progress.show(translate("progress.examining", { path }));
    const file = doctorFile(folder, path);
    const place = writtenPlace(path, options);
    const examine = async (): Promise<Examined> => {
      const doctor = await doctorForPath(path);
      if (doctor === undefined) throw new InputError("noDoctor", { path });
      const diagnosis = doctor.diagnose(file);
      const mended =
        place === undefined ? undefined : mendedCopy(file, { doctor, diagnosis, options, io });
      const found = mended?.diagnosis ?? diagnosis;
      const stray = await strayLanguages(file, doctor.name);
      const defects = stray === undefined ? found.defects : [...found.defects, stray];
      return { path, format: doctor.name, diagnosis: { ...found, defects }, copy: mended?.copy };
    };
    examined.push(
      place === undefined ? await examine() : await whileLocked(folder, place, examine),
    );
  }
  progress.clear();
  if (options.json === true) io.write(doctorJson(examined, io));
  else for (const line of doctorText(examined, io)) io.write(`${inOneLine(line)}\n`);
  return examined.some(isIll) ? 1 : 0;
}

function mendedCopy(
  file: DoctorFile,
  {
    doctor,
    diagnosis,
    options,
    io,
  }: {
    readonly doctor: FormatDoctor;
    readonly diagnosis: Diagnosis;
    readonly options: DoctorCommandOptions;
    readonly io: CommandIo;
  },
): Pick<Examined, "diagnosis" | "copy"> | undefined {
  const isWell = diagnosis.defects.length === 0;
  if (diagnosis.mend === undefined || (isWell && options.output === undefined)) return undefined;
  const inPlace = options.inPlace === true;
  const path = writtenPlace(file.path, options) ?? file.path;
  const folder = io.workingFolder;
  if (!inPlace && options.output === undefined) requireBeside(folder, file.path, path);
  // Its own first round may be replaced.
  let force = inPlace || options.force === true;
  const mended = mendFully(doctor, diagnosis, {
    tool: io.tool,
    save(chunks) {
      saveMended(folder, path, { chunks, force });
      force = true;
      return doctorFile(folder, path);
    },
  });
  if (mended === undefined) return undefined;
  return { diagnosis: mended.diagnosis, copy: { path, diagnosis: mended.copy } };
}

/** Where the fixed copy goes, if there is to be one. */
function writtenPlace(path: string, options: DoctorCommandOptions): string | undefined {
  if (options.inPlace === true) return path;
  return options.output ?? (options.fix === true ? fixedName(path) : undefined);
}

/** `memory.tmx` -> `memory.fixed.tmx` */
function fixedName(path: string): string {
  return path.replace(/(\.[^./\\]+)$/u, (extension) => `.fixed${extension.toLowerCase()}`);
}

function isIll({ diagnosis, copy }: Examined): boolean {
  const { defects, failure } = copy?.diagnosis ?? diagnosis;
  const lost = copy !== undefined && diagnosis.losses.length > 0;
  return lost || failure !== undefined || defects.some(({ kind }) => kind.level !== "note");
}
