// Why a finding was reported, step by step.

import * as z from "zod";
import { defineTool, type McpTool } from "../mcp-tool.ts";
import { findingObject, findingShape } from "./finding-object.ts";

export const explainFindingTool: McpTool = defineTool({
  name: "explain_finding",
  title: "Explain a finding",
  description:
    "Says why check_translation reported a finding: every step that led to it. Give its fingerprint, or at least the first four " +
    "digits. Findings of texts that were not saved are known until the server ends; others are looked for in the whole project.",
  input: { fingerprint: z.string().min(4).max(16) },
  fields: { finding: findingShape },
  list: ["steps", z.string()],
  answer: async ({ fingerprint }, { fresh, checks, root }) => {
    fresh.refreshAll();
    const known = checks.find(fingerprint.trim().toLowerCase());
    const request = known ?? { paths: [undefined, undefined], glossary: true };
    const { finding } = await fresh.session.explain(fingerprint, request);
    return {
      fields: { finding: findingObject(finding, root) },
      items: finding.trail ?? finding.evidence ?? [],
    };
  },
});
