// `glosa mcp`: the project's terms, memory and checks for an assistant, over the Model Context Protocol.

import {
  McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type CallToolResult,
} from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Translate } from "../../messages/translator.ts";
import type { Warning } from "../../model/errors.ts";
import { findConfig } from "../../project/config/config.ts";
import type { ProjectOptions } from "../../project/config/project.ts";
import { absolutePath } from "../../project/disk/files.ts";
import { describeError, describeWarning } from "../../session/describe-error.ts";
import { openSession } from "../../session/open-session.ts";
import { toldError } from "../../session/told-error.ts";
import { besideCommands } from "../beside-commands.ts";
import type { ProtocolStreams } from "../protocol-streams.ts";
import { answerError, answerTool } from "./answer-tool.ts";
import { FreshSession } from "./fresh-session.ts";
import type { McpContext } from "./mcp-context.ts";
import type { McpTool } from "./mcp-tool.ts";
import { addPrompts } from "./prompts.ts";
import { RememberedChecks } from "./remembered-checks.ts";
import { addResources, type Ask } from "./resources.ts";
import { shown } from "./shown-data.ts";
import { streamTransport } from "./stream-transport.ts";
import { tools } from "./tools/index.ts";

export interface McpOptions extends ProjectOptions {
  /** Absolute: where glosa.json is looked for. */
  readonly folder: string;
  /** Whether terms may be proposed. */
  readonly write: boolean;
  readonly translate: Translate;
  readonly tool: { readonly name: string; readonly version: string };
  readonly today: () => string;
  /** Called with recoverable trouble; the assistant is told of it too. */
  readonly warn: (warning: Warning) => void;
}

/** Warnings that a result tells. */
const mostWarnings = 20;

/** Returns when the client has ended the connection. Nothing but the protocol is written to the output. */
export async function serveMcp(options: McpOptions, streams: ProtocolStreams): Promise<void> {
  const { folder, write, tool, today, warn, translate: ofCommand, ...project } = options;
  const translate = besideCommands(ofCommand);
  const named = project.config === undefined ? undefined : absolutePath(folder, project.config);
  const config = named ?? findConfig(folder);
  const root = config === undefined ? folder : absolutePath(config, "..");
  let warnings: string[] = [];
  const session = openSession(root, {
    ...project,
    ...{ config: named, translate, tool, today },
    warn: (warning) => {
      warn(warning);
      if (warnings.length < mostWarnings) warnings.push(describeWarning(warning, translate));
    },
  });
  const context: McpContext = {
    ...{ root, translate, tool, today },
    fresh: new FreshSession(session, root, named),
    checks: new RememberedChecks(),
  };
  const inTurn = queue();
  const ask: Ask = (question) =>
    inTurn(async () => {
      try {
        return await question(context);
      } catch (error) {
        const sentence = describeError(toldError(error), { translate, workingFolder: root });
        throw new ProtocolError(ProtocolErrorCode.InvalidParams, shown(sentence));
      }
    });
  const call: Call = (each, argument, signal) =>
    inTurn(async () => {
      // Taken back while others were answered: nobody reads this.
      if (signal.aborted) return { isError: true, content: [] };
      warnings = [];
      try {
        return await answerTool(each, argument, context, warnings);
      } catch (error) {
        return answerError(error, context);
      }
    });
  const makeServer = (): McpServer => {
    const server = new McpServer(
      { name: tool.name, version: tool.version },
      { instructions: translate("mcp.instructions") },
    );
    for (const each of tools) if (each.readOnly || write) addTool(server, each, call);
    addResources(server, ask, translate);
    addPrompts(server, ask, translate);
    return server;
  };
  const transport = streamTransport(streams);
  const handle = serveStdio(makeServer, { transport });
  await transport.ended;
  await handle.close();
  await session.close();
}

type Call = (tool: McpTool, argument: unknown, signal: AbortSignal) => Promise<CallToolResult>;

function addTool(server: McpServer, tool: McpTool, call: Call): void {
  const { name, title, description, input, output, readOnly } = tool;
  const annotations = {
    readOnlyHint: readOnly,
    destructiveHint: false,
    idempotentHint: readOnly,
    openWorldHint: false,
  };
  const described = { title, description, inputSchema: input, outputSchema: output, annotations };
  server.registerTool(name, described, (argument: unknown, { mcpReq }) =>
    call(tool, argument, mcpReq.signal),
  );
}

/** One question after the other: what files and warnings belong to which is certain. */
function queue(): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const own = last.then(work);
    last = own.catch(() => undefined);
    return own;
  };
}
