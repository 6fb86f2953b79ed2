// The doctor for TMX.

import { xmlEncoding } from "../../xml/declared-encoding.ts";
import { DefectLog, type ReportDefect } from "../defect.ts";
import { encodingKinds, openTolerantly } from "../encoding-defects.ts";
import type { Diagnosis, DoctorFile, FormatDoctor } from "../format-doctor.ts";
import { markupKinds } from "../markup/markup-kinds.ts";
import { repairMarkup } from "../markup/repair-markup.ts";
import { diagnoseTmx, tmxKinds } from "./diagnose-tmx.ts";
import { mendTmx } from "./mend-tmx.ts";
import { tmxVocabulary } from "./tmx-vocabulary.ts";

const kinds = [
  ...encodingKinds,
  ...markupKinds,
  ...tmxKinds,
  { id: "name-capitals", level: "note" },
] as const;

export const tmxDoctor: FormatDoctor = {
  name: "tmx",
  extensions: [".tmx"],
  kinds,
  diagnose: diagnose,
};

function diagnose(file: DoctorFile): Diagnosis {
  const log = new DefectLog(kinds);
  const { path } = file;
  if (/\.tmx$/iu.test(path) && !path.endsWith(".tmx")) log.report("name-capitals", undefined);
  const opened = openTolerantly(file, xmlEncoding, log.report);
  const parts = (report: ReportDefect): ReturnType<typeof repairMarkup> =>
    repairMarkup(opened.text(), { path, vocabulary: tmxVocabulary, report });
  const found = diagnoseTmx(parts(log.report), log.report);
  const { census, header, version } = found;
  return {
    format: version === "" ? "TMX" : `TMX ${version}`,
    encoding: opened.findings.encoding,
    units: found.units,
    saved: found.saved,
    defects: log.defects(),
    losses: found.losses,
    failure: undefined,
    mend: (tool) =>
      mendTmx(
        parts(() => undefined),
        { census, header, tool },
      ),
  };
}
