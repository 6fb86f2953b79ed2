// Diagnostics for clients that do not ask: sent when a person has stopped writing.

import type { Server } from "../server.ts";
import { diagnose } from "./diagnose.ts";

/** The client went away meanwhile. */
const ignored = (): void => undefined;

export class Publisher {
  readonly #server: Server;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(server: Server) {
    this.#server = server;
  }

  /** Of one text, after `delay` milliseconds without another call for it. */
  soon(uri: string, delay: number): void {
    clearTimeout(this.#waiting.get(uri));
    const run = (): void => {
      this.#waiting.delete(uri);
      void this.#publish(uri);
    };
    this.#waiting.set(uri, setTimeout(run, delay));
  }

  /** A text that was closed has no problems in the editor. */
  clear(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    const { connection } = this.#server;
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(ignored);
  }

  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  async #publish(uri: string): Promise<void> {
    const { workspace, connection } = this.#server;
    const open = workspace.text(uri);
    if (open === undefined) return;
    const { version } = open.document;
    // A text that was closed and opened again may have the same version.
    const isLatest = (): boolean =>
      workspace.text(uri) === open && open.document.version === version;
    try {
      const found = await diagnose(open.path, this.#server, isLatest);
      if (found === undefined || !isLatest()) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: [...found.items] });
    } catch (error) {
      if (!this.#server.isOver()) connection.console.error(String(error));
    }
  }
}
