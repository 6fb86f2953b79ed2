// Placeholders by the flags of a message; tests/interop/msgfmt.test.ts asks msgfmt itself.

import { describe, expect, it } from "vitest";
import { formatFaults } from "../../../src/doctor/po/format-strings.ts";
import { poDoctor } from "../../../src/doctor/po/po-doctor.ts";
import { examine } from "../doctor-file-of.ts";
import { formatCases } from "./format-cases.ts";

const header =
  'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=n != 1;\\n"\n\n';

describe("the placeholders of a PO message", () => {
  it.each(formatCases)("flagged %s, of %j in %j: right is %s", (flag, source, target, isRight) => {
    expect(formatFaults([flag], source, target, false).length === 0).toBe(isRight);
  });

  it.each([
    ["c-format", "%d of %s", "%d", ["missing 2"]],
    ["c-format", "%d", "%s", ["other 1"]],
    ["python-format", "%(votes)d", "%(votos)d", ["missing votes", "added votos"]],
    ["c-format", "%d votes", "%d %: votos", ["invalid "]],
  ])("flagged %s, of %j in %j: %j", (flag, source, target, faults) => {
    expect(
      formatFaults([flag], source, target, false).map(
        ({ what, argument }) => `${what} ${argument}`,
      ),
    ).toEqual(faults);
  });

  it("may be missing in a plural form for one, and only there", () => {
    const plural = (one: string, other: string): string =>
      `${header}#, python-format\nmsgid "%(n)d vote"\nmsgid_plural "%(n)d votes"\nmsgstr[0] "${one}"\nmsgstr[1] "${other}"\n`;
    const found = (text: string): readonly string[] => examine(poDoctor, text).found;
    expect(found(plural("un voto", "%(n)d votos"))).toEqual([]);
    expect(found(plural("un voto", "votos"))).toEqual(["po-format-missing:5"]);
    expect(found(plural("%(m)d voto", "%(n)d votos"))).toEqual(["po-format-added:5"]);
  });

  it("are not compared in a fuzzy message, nor without a flag", () => {
    for (const flags of ["#, fuzzy, c-format\n", "#, no-c-format\n", ""])
      expect(
        examine(poDoctor, `${header}${flags}msgid "%d votes"\nmsgstr "%s votos"\n`).found,
      ).toEqual([]);
  });
});
