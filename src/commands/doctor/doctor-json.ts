// The report of `glosa doctor` for programs. Covered by semantic versioning.

import type { Defect } from "../../doctor/defect.ts";
import type { Diagnosis } from "../../doctor/format-doctor.ts";
import { toolRulesFor } from "../../doctor/tool-rules.ts";
import { describeError } from "../../session/describe-error.ts";
import type { CommandIo } from "../wiring/command-io.ts";
import type { Examined } from "./examined.ts";

export function doctorJson(files: readonly Examined[], io: CommandIo): string {
  const { translate, tool } = io;
  const defects = (diagnosis: Diagnosis, format: string): unknown =>
    diagnosis.defects.map((defect) => defectJson(defect, format, io));
  const report = {
    version: 1,
    tool,
    files: files.map(({ path, format, diagnosis, copy }) => ({
      path,
      format: diagnosis.format,
      encoding: diagnosis.encoding,
      units: diagnosis.units,
      defects: defects(diagnosis, format),
      failure: diagnosis.failure === undefined ? undefined : describeError(diagnosis.failure, io),
      savable: diagnosis.saved,
      losses: diagnosis.losses.map(({ id, data, point }) => ({
        id,
        message: translate.dynamic(`doctor.losses.${id}`, data),
        ...point,
      })),
      copy:
        copy === undefined
          ? undefined
          : {
              path: copy.path,
              units: copy.diagnosis.units,
              defects: defects(copy.diagnosis, format),
            },
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function defectJson(defect: Defect, format: string, { translate }: CommandIo): unknown {
  const { kind, count, data, places } = defect;
  return {
    id: kind.id,
    level: kind.level,
    message: translate.dynamic(`doctor.defects.${kind.id}`, data),
    count,
    places,
    tools: toolRulesFor(kind.id, format).map(({ id, tools, effect }) => ({
      rule: id,
      tools,
      effect,
      message: translate.dynamic(`doctor.tools.${id}`),
    })),
  };
}
