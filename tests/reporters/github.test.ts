import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectQuestions } from "../../src/check/collect-questions.ts";
import { createTranslator } from "../../src/messages/translator.ts";
import type { Finding, Report } from "../../src/model/finding.ts";
import { github } from "../../src/reporters/github.ts";
import { sampleReport } from "./sample-report.ts";

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly message: string;
}

const unescape = (text: string): string =>
  text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");

/** As a runner reads a line: `::name key=value,key=value::message`, to the first `::` after the beginning. */
function read(line: string): Command | undefined {
  if (!line.trimStart().startsWith("::")) return undefined;
  const body = line.trimStart().slice(2);
  const end = body.indexOf("::");
  if (end === -1) return undefined;
  const [name = "", ...rest] = body.slice(0, end).split(" ");
  const properties = rest
    .join(" ")
    .split(",")
    .map((each): [string, string] => {
      const at = each.indexOf("=");
      return [each.slice(0, at), unescape(each.slice(at + 1))];
    });
  return { name, properties: new Map(properties), message: unescape(body.slice(end + 2)) };
}

function reportOf(path: string, message: string, ruleId: string): Report {
  const [model] = sampleReport.findings;
  if (model?.target === undefined) throw new Error("the sample has no such finding");
  const finding: Finding = { ...model, ruleId, message, target: { ...model.target, path } };
  return { ...sampleReport, findings: [finding], questions: collectQuestions([finding]) };
}

const pieces = fc.constantFrom(
  ...["::", "::error file=x::", "%0A", "%", "\n", "\r\n", ",", "=", ":", " ", "##[error]", "a.md"],
);
const hostile = fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 8 });

describe("annotations", () => {
  it("cannot be forged by names of files, texts or rules", () => {
    const joined = hostile.map((parts) => parts.join(""));
    fc.assert(
      fc.property(joined, joined, joined, (path, message, ruleId) => {
        const context = { translate: createTranslator("en"), colour: false };
        const output = [...github.render(reportOf(path, message, ruleId), context)].join("");
        const lines = output.split(/\r\n|\r|\n/u);
        expect(lines.pop()).toBe("");
        expect(lines).toHaveLength(1);
        const command = read(lines[0] ?? "");
        expect(command?.name).toBe("error");
        expect([...(command?.properties.keys() ?? [])]).toEqual([
          "file",
          "line",
          "endLine",
          "col",
          "endColumn",
          "title",
        ]);
        expect(command?.properties.get("file")).toBe(path);
        expect(command?.properties.get("title")).toBe(ruleId);
        expect(command?.message).toBe(message);
      }),
    );
  });
});
