// The findings of `glosa check`, for two texts, two files or the whole project.

import * as z from "zod";
import { applyBaseline } from "../../../check/baseline.ts";
import { failsAt } from "../../../check/fails-at.ts";
import { InputError } from "../../../model/errors.ts";
import type { Report } from "../../../model/finding.ts";
import { baselineFileName, readBaselineFile } from "../../../project/bitext/baseline-file.ts";
import { requireInside } from "../../../project/disk/leads-outside.ts";
import type { CheckRequest } from "../../../session/check/check-request.ts";
import type { McpContext } from "../mcp-context.ts";
import { defineTool, type McpTool } from "../mcp-tool.ts";
import { projectPath } from "../project-path.ts";
import { findingObject, findingShape } from "./finding-object.ts";

const text = z.string().min(1).max(200_000).optional();
const path = z.string().min(1).max(1000).optional();

interface Arguments {
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly sourcePath?: string | undefined;
  readonly targetPath?: string | undefined;
}

export const checkTranslationTool: McpTool = defineTool({
  name: "check_translation",
  title: "Check a translation",
  description:
    "Checks a translation against its source: terms, names, numbers, omissions, punctuation. Give two texts (source and target), " +
    "or two files (sourcePath and targetPath), or one file (targetPath: bilingual, or one whose source the project knows); with " +
    "none of them, everything in the project is checked. Each finding has a level, how sure it is (confidence 0 to 1), both " +
    "sentences, suggestions, and a fix where the correction is certain. Correct the translation and call it again until pass is true.",
  input: {
    source: text.describe("The source text, Markdown or plain"),
    target: text.describe("Its translation"),
    sourcePath: path.describe("Or the source file"),
    targetPath: path.describe("And the file of its translation"),
    onlyNew: z
      .boolean()
      .default(false)
      .describe("Leaves out what the team has accepted in glosa-baseline.jsonl"),
    notes: z.boolean().default(false).describe("Lists findings of level note as well"),
  },
  fields: {
    pass: z.boolean().describe("Whether glosa check would end without a failure"),
    errors: z.int(),
    warnings: z.int(),
    notes: z.int().describe("Counted even where they are not listed"),
    units: z.int().describe("Pairs of sentences that were checked"),
    termsChecked: z.boolean().describe("False without a glossary for these languages"),
  },
  list: ["findings", findingShape],
  answer: async ({ onlyNew, notes, ...given }, context) => {
    const request = requestOf(given, context);
    const { fresh, checks, root } = context;
    const { config, report: whole } = await fresh.session.check(request);
    checks.add(
      request,
      whole.findings.map(({ fingerprint }) => fingerprint),
    );
    const report = onlyNew ? withoutBaseline(whole, context) : whole;
    const { errors, warnings, notes: noted, units } = report.summary;
    const listed = report.findings.filter(({ level }) => notes || level !== "note");
    return {
      fields: {
        pass: !failsAt(report, config.failOn),
        ...{ errors, warnings, notes: noted, units },
        termsChecked: report.uncheckedTerms === undefined,
      },
      items: listed.map((finding) => findingObject(finding, root)),
    };
  },
});

function requestOf({ source, target, ...files }: Arguments, context: McpContext): CheckRequest {
  const { fresh, root } = context;
  const { sourcePath, targetPath } = files;
  const isText = source !== undefined || target !== undefined;
  const isFile = sourcePath !== undefined || targetPath !== undefined;
  if (isText) {
    if (source === undefined || target === undefined || isFile) throw wrongArguments();
    fresh.refresh();
    return { source: { text: source }, target: { text: target } };
  }
  if (!isFile) {
    fresh.refreshAll();
    return { paths: [undefined, undefined], glossary: true };
  }
  if (targetPath === undefined) throw wrongArguments();
  const paths = [sourcePath, targetPath].flatMap((each) =>
    each === undefined ? [] : projectPath(root, each),
  );
  // The source of a file that comes alone is one of the project.
  if (sourcePath === undefined) fresh.refreshAll();
  fresh.refresh(paths);
  return { paths };
}

function wrongArguments(): InputError {
  return new InputError("twoTexts");
}

function withoutBaseline(report: Report, { root, today }: McpContext): Report {
  requireInside(root, baselineFileName);
  const entries = readBaselineFile(root, baselineFileName, { orNone: true });
  return applyBaseline(report, entries, today()).report;
}
