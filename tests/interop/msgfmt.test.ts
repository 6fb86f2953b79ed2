// What the doctor says of a PO file is what msgfmt -c says.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { poDoctor } from "../../src/doctor/po/po-doctor.ts";
import { examine } from "../doctor/doctor-file-of.ts";
import { formatCases } from "../doctor/po/format-cases.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { hasTool, missing, runTool } from "./tools.ts";

const isReady = hasTool("msgfmt");
const header = `msgid ""
msgstr "Language: es\\nContent-Type: text/plain; charset=UTF-8\\n"

`;

describe.skipIf(!isReady)(`msgfmt${missing("msgfmt", isReady)}`, () => {
  it("takes the messages whose placeholders the doctor takes", () => {
    const path = join(temporaryFolder(), "a.po");
    const taken = formatCases.map(([flag, source, target]) => {
      const text = `#, ${flag}\nmsgid "${source}"\nmsgstr "${target}"\n`;
      writeFileSync(path, header + text);
      // Its other complaints are warnings.
      return runTool("msgfmt", ["-c", "-o", "/dev/null", path]).status === 0;
    });
    expect(formatCases.map((each, at) => [...each.slice(0, 3), taken[at]])).toEqual(
      formatCases.map((each) => [...each]),
    );
  });

  it("refuses a plural without a header for it, as the doctor says", () => {
    const path = join(temporaryFolder(), "a.po");
    const plural = 'msgid "year"\nmsgid_plural "years"\nmsgstr[0] "año"\nmsgstr[1] "años"\n';
    writeFileSync(path, header + plural);
    expect(runTool("msgfmt", ["-c", "-o", "/dev/null", path]).status).toBe(1);
    const { defects } = examine(poDoctor, header + plural).diagnosis;
    expect(defects.map(({ kind }) => kind)).toEqual([
      { id: "po-plural-forms-missing", level: "error" },
    ]);
  });
});
