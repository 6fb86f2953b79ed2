// A tool's answer as the protocol has it: marked as data, in pages, or one sentence that says what is wrong.

import type { CallToolResult } from "@modelcontextprotocol/server";
import { isRecord } from "../../project/config/config-value.ts";
import { describeError } from "../../session/describe-error.ts";
import { toldError } from "../../session/told-error.ts";
import type { McpContext } from "./mcp-context.ts";
import type { McpTool } from "./mcp-tool.ts";
import { longestResult, pageOf } from "./page.ts";
import { cutToRoom, shown, shownValue } from "./shown-data.ts";

/** Characters for brackets and names around the items. */
const frame = 200;

export async function answerTool(
  tool: McpTool,
  argument: unknown,
  context: McpContext,
  warnings: readonly string[],
): Promise<CallToolResult> {
  const { fields, items = [] } = await tool.answer(argument, context);
  const { translate, fresh } = context;
  const isBare = tool.needsGlossary && (await fresh.session.glossary()).concepts.length === 0;
  const trouble = [...(isBare ? [translate("mcp.noGlossary")] : []), ...warnings];
  const told = trouble.length === 0 ? {} : { trouble };
  const said = cutToRoom(shownValue({ ...fields, ...told }), longestResult / 2);
  const notice = translate("mcp.notice");
  const around = { notice, ...(isRecord(said) ? said : {}) };
  const structuredContent = { ...around, ...listOf(tool, items, argument, around) };
  return {
    content: [{ type: "text", text: JSON.stringify(structuredContent) }],
    structuredContent,
  };
}

function listOf(
  { list }: McpTool,
  items: readonly unknown[],
  argument: unknown,
  around: object,
): Record<string, unknown> {
  if (list === undefined) return {};
  const room = longestResult - frame - JSON.stringify(around).length;
  const cursor = isRecord(argument) ? argument["cursor"] : undefined;
  const { items: page, ...next } = pageOf(
    items,
    typeof cursor === "string" ? cursor : undefined,
    room,
  );
  return { [list]: page, ...next };
}

/** What went wrong in one sentence, with its remedy. The server lives on. */
export function answerError(error: unknown, { translate, root }: McpContext): CallToolResult {
  const sentence = describeError(toldError(error), { translate, workingFolder: root });
  return {
    isError: true,
    content: [{ type: "text", text: shown(sentence).slice(0, longestResult) }],
  };
}
