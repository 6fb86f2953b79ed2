// The shape of a tool. It yields what only it can know; the notice, the pages and the errors are added for all alike.

import * as z from "zod";
import type { McpContext } from "./mcp-context.ts";

/** What a tool answers: properties of its own, and the items of its list, of which a result may have a page. */
export interface ToolAnswer {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly items?: readonly unknown[];
}

export interface McpTool {
  readonly name: string;
  readonly title: string;
  /** For a model: what it is for, and when to use which argument. */
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** The property that holds the items. */
  readonly list: string | undefined;
  readonly readOnly: boolean;
  /** Whether an answer without a glossary needs to be told from one without a term. */
  readonly needsGlossary: boolean;
  readonly answer: (argument: unknown, context: McpContext) => Promise<ToolAnswer>;
}

interface ToolParts<Input extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly fields: z.ZodRawShape;
  readonly list?: readonly [name: string, item: z.ZodType];
  readonly readOnly?: boolean;
  readonly needsGlossary?: boolean;
  readonly answer: (
    argument: z.infer<z.ZodObject<Input>>,
    context: McpContext,
  ) => Promise<ToolAnswer>;
}

const cursor = z
  .string()
  .max(40)
  .optional()
  .describe("The nextCursor of a result, with the same arguments, for the next page");

const notice = z.string().describe("Says that what follows is data from files");
const trouble = z
  .array(z.string())
  .optional()
  .describe("Met while files were read; the answer may miss something");

export function defineTool<Input extends z.ZodRawShape>(parts: ToolParts<Input>): McpTool {
  const { input, fields, list, readOnly = true, needsGlossary = false, answer, ...named } = parts;
  const paged = list === undefined ? {} : { cursor };
  const whole = z.strictObject({ ...input, ...paged });
  const items = list && {
    [list[0]]: z.array(list[1]),
    nextCursor: z.string().optional().describe("There is more: call again with this cursor"),
  };
  const own = z.object(input);
  return {
    ...named,
    input: whole,
    output: z.object({ notice, ...fields, ...items, trouble }),
    list: list?.[0],
    ...{ readOnly, needsGlossary },
    answer: (argument, context) => answer(own.parse(argument), context),
  };
}
