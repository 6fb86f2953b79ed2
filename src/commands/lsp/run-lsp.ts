// `glosa lsp`: serves an editor over standard input and output until it says goodbye.

import { createTranslator, interfaceLanguages } from "../../messages/translator.ts";
import { serveEditor } from "../../server/lsp/serve-editor.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** 0, or 1 if the editor went without a word. */
export async function runLsp(io: CommandIo): Promise<ExitCode> {
  const { translate, tool, personalConfig: personal, environment, now } = io;
  const translateInto = (locale: string | undefined): CommandIo["translate"] => {
    const primary = locale?.split(/[-_]/u, 1)[0]?.toLowerCase();
    const language = interfaceLanguages.find((each) => each === primary);
    return language === undefined ? translate : createTranslator(language);
  };
  return serveEditor({ ...io.protocolStreams(), translateInto, tool, personal, environment, now });
}
