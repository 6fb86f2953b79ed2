// The project held open, once for each language of the page: findings are sentences.

import { createTranslator, type InterfaceLanguage } from "../../../messages/translator.ts";
import type { Warning } from "../../../model/errors.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import type { FileRole } from "../../../session/held/holding.ts";
import type { SessionOptions } from "../../../session/held/session-options.ts";
import { openSession } from "../../../session/open-session.ts";
import type { Session } from "../../../session/session.ts";
import { FreshSession } from "../../fresh-session.ts";

/** Longer, and a person who types notices that a look-up waits for a check. */
const sliceLength = 20;
/** More is a fault that all of them have. */
const mostWarnings = 200;

export interface PageSession {
  readonly session: Session;
  /** Never of files that have changed since; texts that are edited are not its concern. */
  readonly fresh: FreshSession;
  /** Trouble while glossary and memory were read, since they changed. */
  readonly warnings: () => readonly Warning[];
  /** Runs one check after the other, and tells what was warned of meanwhile. */
  readonly inTurn: <Answer>(
    work: () => Promise<Answer>,
  ) => Promise<{ readonly answer: Answer; readonly warnings: readonly Warning[] }>;
}

export class PageSessions {
  readonly #root: string;
  readonly #options: Omit<SessionOptions, "translate" | "warn" | "pause" | "progress">;
  readonly #config: string | undefined;
  readonly #open = new Map<InterfaceLanguage, PageSession>();
  readonly #unsaved = new Map<string, string | Uint8Array>();

  /** `config` is the absolute path of the glosa.json that was named. */
  constructor(
    root: string,
    options: Omit<SessionOptions, "translate" | "warn" | "pause" | "progress">,
    config: string | undefined,
  ) {
    this.#root = root;
    this.#options = options;
    this.#config = config;
  }

  of(language: InterfaceLanguage): PageSession {
    const known = this.#open.get(language) ?? this.#make(language);
    this.#open.set(language, known);
    return known;
  }

  /** The one that was opened first, for what no sentence depends on. */
  any(): PageSession {
    const [first] = this.#open.values();
    return first ?? this.of("en");
  }

  /** A session of its own, with what is unsaved: for long work beside the page. */
  apart(
    language: InterfaceLanguage,
    watch: Pick<SessionOptions, "pause" | "progress" | "warn">,
  ): Session {
    const translate = createTranslator(language);
    const session = openSession(this.#root, { ...this.#options, ...watch, translate });
    session.config();
    for (const [path, text] of this.#unsaved) session.changed(path, text);
    return session;
  }

  /** A session of its own without what is unsaved, and with files of another time as its glossary; it writes nothing. */
  past(
    language: InterfaceLanguage,
    glossary: readonly string[],
    watch: Pick<SessionOptions, "pause" | "progress" | "warn">,
  ): Session {
    const own = { glossary, keeps: false, translate: createTranslator(language) };
    return openSession(this.#root, { ...this.#options, ...watch, ...own });
  }

  /** As `changed` of a session, in all of them. */
  changed(path: string, text?: string | Uint8Array): FileRole {
    if (text === undefined) this.#unsaved.delete(path);
    else this.#unsaved.set(path, text);
    let role: FileRole = "text";
    for (const { session } of this.#open.values()) role = session.changed(path, text);
    return role;
  }

  /** A file that was written just now; the path as in the project's locations. */
  changedInProject(path: string): void {
    for (const { session } of this.#open.values())
      session.changed(absolutePath(session.config().folder, path));
  }

  async close(): Promise<void> {
    for (const { session } of this.#open.values()) await session.close();
  }

  #make(language: InterfaceLanguage): PageSession {
    const translate = createTranslator(language);
    let ground: Warning[] = [];
    let checked: Warning[] | undefined;
    let sliceStart = 0;
    const session = openSession(this.#root, {
      ...this.#options,
      translate,
      warn: (warning) => {
        const list = checked ?? ground;
        if (list.length < mostWarnings) list.push(warning);
      },
      pause: () => {
        if (performance.now() - sliceStart < sliceLength) return undefined;
        return new Promise<void>((resolve) => {
          setImmediate(resolve);
        }).then(() => {
          sliceStart = performance.now();
        });
      },
    });
    for (const [path, text] of this.#unsaved) session.changed(path, text);
    // Whatever is read anew warns anew.
    const told: Session = {
      ...session,
      changed: (path, text) => {
        const role = session.changed(path, text);
        if (role === "glossary" || role === "configuration") ground = [];
        return role;
      },
    };
    let last: Promise<unknown> = Promise.resolve();
    return {
      session: told,
      fresh: new FreshSession(told, this.#root, this.#config),
      warnings: () => ground,
      inTurn: (work) => {
        const run = last.then(async () => {
          // The glossary's own warnings are of the project.
          await told.glossary();
          const warnings: Warning[] = [];
          checked = warnings;
          sliceStart = performance.now();
          try {
            return { answer: await work(), warnings };
          } finally {
            checked = undefined;
          }
        });
        last = run.catch(() => undefined);
        return run;
      },
    };
  }
}
