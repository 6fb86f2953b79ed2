import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { ownRule, type OwnRule } from "../../src/rules/own-rule.ts";
import { runExample } from "./run-example.ts";

const plain: OwnRule = {
  id: "house-style",
  source: undefined,
  target: "forbidden",
  expression: /hacer click/gu,
  message: "We write «hacer clic».",
  level: "warning",
  replacement: undefined,
};

function found(
  own: Partial<OwnRule>,
  ...units: readonly (readonly [string | null, string | null])[]
): readonly Finding[] {
  const rule = ownRule({ ...plain, ...own }, (_id, work) => work());
  return runExample(rule, { units, expect: [] });
}

describe("a rule of a project's own", () => {
  it("says its sentence of every place that it forbids, at its level", () => {
    const findings = found({}, ["Click, click.", "Debe hacer click y volver a hacer click."]);
    expect(findings.map(({ message, level, target }) => [message, level, target?.column])).toEqual([
      ["We write «hacer clic».", "warning", 6],
      ["We write «hacer clic».", "warning", 29],
    ]);
  });

  it("looks only where the source has its own pattern", () => {
    const own = { source: /\bclick\b/giu };
    expect(found(own, ["Press it.", "Debe hacer click."])).toEqual([]);
    expect(found(own, ["Press, then Click.", "Debe hacer click."])[0]?.source).toMatchObject({
      column: 13,
      endColumn: 18,
    });
  });

  it("wants what it requires, and is content with one", () => {
    const own = { target: "required", source: /\bOAS\b/gu, expression: /\bOEA\b/gu } as const;
    expect(found(own, ["The OAS met.", "Se reunió la OEA."])).toEqual([]);
    expect(found(own, ["It met.", "Se reunió."])).toEqual([]);
    expect(found(own, ["The OAS met.", "Se reunió la OTAN."])).toHaveLength(1);
  });

  it("says nothing where there is no translation", () => {
    expect(found({ target: "required" }, ["Click.", null], ["Click.", " "])).toEqual([]);
  });

  it("is shown once with its sentence where it matches between two characters", () => {
    const findings = found({ expression: /(?=\.)/gu, replacement: "!" }, ["Yes.", "Sí. No."]);
    expect(findings.map(({ fix, target }) => [fix, target?.text])).toEqual([
      [undefined, "Sí. No."],
    ]);
  });

  it.each([
    ["hacer clic", "hacer clic"],
    ["$1 clic", "hacer clic"],
    ["$<verb> $&", "hacer hacer click"],
    ["$$1 $2", "$1 $2"],
  ])("mends with %s", (replacement, expected) => {
    const own = { expression: /(?<verb>hacer) click/gu, replacement };
    const [finding] = found(own, ["Click.", "Debe hacer click."]);
    expect(finding?.fix?.replacement).toBe(expected);
    expect(finding?.suggestions).toEqual([expected]);
  });

  it("finds what stands in a text, wherever it stands", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} hacer click ${after}`;
        fc.pre(text.trim() !== "" && !/[\n\r]/u.test(text));
        expect(found({}, ["Click.", text]).length).toBeGreaterThan(0);
      }),
    );
  });
});
