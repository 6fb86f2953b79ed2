// docs/tutorial.md and docs/tutorial.es.md: the page itself, with what its commands print put below them.
// The files it shows are written and its commands run, one after the other, in one new folder.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { InterfaceLanguage } from "../../src/messages/translator.ts";
import { runIn } from "../commands/test-io.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";

// ```md en/paro.md: a file to write; ```sh: commands to run; ```text: what they printed.
const fence = /^```(\w+)(?: (\S+))?\n(.*?)^```$/gmsu;
// Words, and what stands between quotation marks.
const word = /"([^"]*)"|(\S+)/gu;

/** The page as it would be if written today. Throws on a command that fails to run (exit code 2). */
export async function tutorialPage(path: string, language: InterfaceLanguage): Promise<string> {
  const page = readFileSync(path, "utf8");
  const folder = temporaryFolder();
  let printed = "";
  let result = "";
  let copied = 0;
  for (const match of page.matchAll(fence)) {
    const [block, kind, file, content = ""] = match;
    result += page.slice(copied, match.index);
    copied = match.index + block.length;
    if (file !== undefined) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    } else if (kind === "sh") {
      printed = await run(content, folder, language);
    }
    result += kind === "text" ? `\`\`\`text\n${printed}\`\`\`` : block;
  }
  return result + page.slice(copied);
}

async function run(lines: string, folder: string, language: InterfaceLanguage): Promise<string> {
  let printed = "";
  for (const line of lines.trim().split("\n")) {
    const [command, ...arguments_] = Array.from(
      line.matchAll(word),
      (match) => match[1] ?? match[0],
    );
    if (command !== "glosa") throw new Error(`not a command of ours: ${line}`);
    const { exitCode, output, errors } = await runIn(folder, arguments_, language);
    if (exitCode === 2) throw new Error(`${line}: ${errors}`);
    printed += output + errors;
  }
  return printed.endsWith("\n") ? printed : `${printed}\n`;
}
