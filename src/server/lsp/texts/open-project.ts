// One project that is open in the editor: its session, and what has changed since something was answered.

import type { Warning } from "../../../model/errors.ts";
import { decisionsFileName } from "../../../project/bitext/decisions-file.ts";
import type { SessionOptions } from "../../../session/held/session-options.ts";
import { openSession } from "../../../session/open-session.ts";
import type { Session } from "../../../session/session.ts";
import { Superseded } from "./superseded.ts";

/** Longer, and a person notices that an answer waits for a check. */
const sliceLength = 20;

export class OpenProject {
  /** Absolute. */
  readonly folder: string;
  readonly session: Session;
  /** What reading the glossary and the texts warned of, since the last change. */
  readonly #warnings = new Map<string, Warning>();
  readonly #changes = new Map<string, number>();
  readonly #told = new Set<string>();
  #count = 0;
  #ground = 0;
  #running: { readonly from: number; readonly isOf: (path: string) => boolean } | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #sliceStart = 0;

  constructor(folder: string, options: Omit<SessionOptions, "warn" | "pause">) {
    this.folder = folder;
    this.session = openSession(folder, {
      ...options,
      warn: (warning) => {
        const { path, line, code } = warning;
        this.#warnings.set([path, line, code].join("\u0000"), warning);
      },
      pause: () => this.#pause(),
    });
  }

  get warnings(): readonly Warning[] {
    return [...this.#warnings.values()];
  }

  /** Whether this is told for the first time since the project was opened. */
  isNews(code: string): boolean {
    const isNew = !this.#told.has(code);
    this.#told.add(code);
    return isNew;
  }

  /** A file of the project, absolute, has another text, on the disk or in the editor. */
  changed(path: string, text?: string): void {
    const role = this.session.changed(path, text);
    this.#count += 1;
    this.#changes.set(path, this.#count);
    const isText = role === "text" && !path.endsWith(decisionsFileName);
    if (role !== "memory" && !isText) this.groundChanged();
  }

  /** Something changed on which every answer depends: the glossary, glosa.json, which files there are. */
  groundChanged(): void {
    this.#count += 1;
    this.#ground = this.#count;
    this.#warnings.clear();
  }

  get isChecking(): boolean {
    return this.#running !== undefined;
  }

  /** Equal as long as neither the files nor anything that all answers depend on has changed. */
  stamp(paths: readonly string[]): string {
    return [this.#ground, ...paths.map((path) => this.#changes.get(path) ?? 0)].join(".");
  }

  /** Equal as long as nothing at all has changed. */
  get stampOfAll(): string {
    return String(this.#count);
  }

  /**
   * Runs one check at a time. It ends with `Superseded` when one of its files, or the ground, changes meanwhile.
   */
  inTurn<Answer>(isOf: (path: string) => boolean, work: () => Promise<Answer>): Promise<Answer> {
    const run = async (): Promise<Answer> => {
      this.#running = { from: this.#count, isOf };
      this.#sliceStart = performance.now();
      try {
        return await work();
      } finally {
        this.#running = undefined;
      }
    };
    const done = this.#queue.then(run);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #pause(): Promise<void> | undefined {
    if (performance.now() - this.#sliceStart < sliceLength) return undefined;
    return new Promise<void>((resolve) => {
      setImmediate(resolve);
    }).then(() => {
      this.#sliceStart = performance.now();
      if (this.#isSuperseded()) throw new Superseded();
    });
  }

  #isSuperseded(): boolean {
    const running = this.#running;
    if (running === undefined || running.from === this.#count) return false;
    if (this.#ground > running.from) return true;
    return [...this.#changes].some(([path, at]) => at > running.from && running.isOf(path));
  }
}
