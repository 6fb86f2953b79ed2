import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/messages/translator.ts";
import type { Finding, Report } from "../../src/model/finding.ts";
import { gitlab } from "../../src/reporters/gitlab.ts";
import { sampleReport } from "./sample-report.ts";

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issues(findings: readonly Finding[]): readonly Issue[] {
  const report: Report = { ...sampleReport, findings };
  return JSON.parse(
    [...gitlab.render(report, { translate: createTranslator("en"), colour: false })].join(""),
  );
}

const [model] = sampleReport.findings;
if (model?.target === undefined) throw new Error("the sample has no such finding");
const at = (path: string, line: number): Finding => ({
  ...model,
  target: { ...model.target, path, line } as NonNullable<Finding["target"]>,
});

describe("gitlab", () => {
  it("has every field that GitLab wants, of its type, and no other", () => {
    for (const issue of issues(sampleReport.findings)) {
      expect(Object.keys(issue).sort()).toEqual([
        "check_name",
        "description",
        "fingerprint",
        "location",
        "severity",
      ]);
      expect(issue.description).toMatch(/^[^\n]+$/u);
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{16}$/u);
      expect(["info", "minor", "major", "critical", "blocker"]).toContain(issue.severity);
      expect(Object.keys(issue.location)).toEqual(["path", "lines"]);
      expect(issue.location.lines.begin).toBeGreaterThan(0);
    }
  });

  it("has an issue for each place, none with the fingerprint of another", () => {
    const all = issues(sampleReport.findings);
    expect(all).toHaveLength(sampleReport.findings.length);
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
  });

  it("tells the same sentence of two files apart, and knows it again when it has moved", () => {
    const [one, other, moved] = issues([at("es/a.md", 3), at("es/b.md", 3), at("es/a.md", 9)]);
    expect(other?.fingerprint).not.toBe(one?.fingerprint);
    expect(moved?.fingerprint).toBe(one?.fingerprint);
  });

  it("has paths as GitLab compares them", () => {
    const paths = issues([at("./es/a.md", 1), at("es\\a.md", 1)]).map(
      ({ location }) => location.path,
    );
    expect(paths).toEqual(["es/a.md", "es/a.md"]);
  });

  it("leaves out what has no place", () => {
    const { source: _, target: __, ...nowhere } = model;
    expect(issues([nowhere])).toEqual([]);
  });
});
