// What every answer of the server may use.

import type { Connection } from "vscode-languageserver";
import type { Translate } from "../../messages/translator.ts";
import type { TextChecks } from "./diagnostics/text-checks.ts";
import type { Workspace } from "./texts/workspace.ts";
import type { Client } from "./wiring/client.ts";
import type { EditorIo } from "./wiring/editor-io.ts";
import type { Settings } from "./wiring/settings.ts";

export interface Server {
  readonly connection: Connection;
  readonly io: EditorIo;
  readonly client: Client;
  readonly translate: Translate;
  readonly workspace: Workspace;
  readonly checks: TextChecks;
  /** Whether the client is gone, and nothing can be sent any more. */
  readonly isOver: () => boolean;
  /** As they are now. */
  readonly settings: () => Settings;
}
