// What all questions to a session share: configuration, glossary, memory and unsaved texts, each read on first use.

import type { MemoryStore } from "../../memory/memory-store.ts";
import type { Glossary } from "../../model/concept.ts";
import { configFileName, type Config } from "../../project/config/config.ts";
import { withPersonal } from "../../project/config/personal-config.ts";
import { loadConfig } from "../../project/config/project.ts";
import type { SettableRule } from "../../project/config/read-rule-settings.ts";
import { diskFiles, unsavedFiles, type Files } from "../../project/disk/files.ts";
import { arePathsOf } from "../../project/disk/glob.ts";
import type { glossarySearcher } from "../../terms/glossary/search-glossary.ts";
import type { GlossaryFor } from "./compiled-once.ts";
import type { SessionOptions } from "./session-options.ts";

type GlossarySearcher = ReturnType<typeof glossarySearcher>;

/** The role of a changed file in the session. */
export type FileRole = "configuration" | "glossary" | "memory" | "text";

export class Holding {
  /** Absolute; base of relative paths. */
  readonly folder: string;
  readonly options: SessionOptions;
  readonly #unsaved = new Map<string, string | Uint8Array>();
  #files: Files = diskFiles;
  #config: Config | undefined;
  #rules: readonly SettableRule[] | undefined;
  #consulted: Config | undefined;
  #glossary: Promise<Glossary> | undefined;
  #consultedGlossary: Promise<Glossary> | undefined;
  #memory: Promise<MemoryStore> | undefined;
  #search: { readonly glossary: Glossary; readonly search: GlossarySearcher } | undefined;
  #compiled: { readonly glossary: Glossary; readonly glossaryFor: GlossaryFor } | undefined;

  constructor(folder: string, options: SessionOptions) {
    this.folder = folder;
    this.options = options;
  }

  /** Given rules, their settings are checked against what they accept: only a check needs them. */
  config(rules?: readonly SettableRule[]): Config {
    if (this.#config === undefined || (rules !== undefined && this.#rules === undefined)) {
      this.#config = loadConfig(this.folder, this.options, rules);
      this.#rules = rules;
    }
    return this.#config;
  }

  /** What look-ups are asked of: the project, and the person's own glossary and memory. */
  consulted(): Config {
    this.#consulted ??= withPersonal(this.config(), this.options);
    return this.#consulted;
  }

  get files(): Files {
    return this.#files;
  }

  /** The project's. Warnings are reported when it is read, not when it is requested again. */
  glossary(): Promise<Glossary> {
    if (this.#glossary !== undefined) return this.#glossary;
    const read = this.#readGlossary(this.config(), this.options.warn);
    this.#glossary = read;
    // Anything that could not be read is retried on the next request.
    read.catch(() => {
      if (this.#glossary === read) this.#glossary = undefined;
    });
    return read;
  }

  /** The project's, compiled for the pairs of languages asked for; kept until the glossary changes. */
  async compiledGlossary(): Promise<GlossaryFor> {
    const glossary = await this.glossary();
    const { compiledOnce } = await import("./compiled-once.ts");
    if (this.#compiled?.glossary !== glossary)
      this.#compiled = { glossary, glossaryFor: compiledOnce(glossary) };
    return this.#compiled.glossaryFor;
  }

  /** The project's and the person's. */
  consultedGlossary(): Promise<Glossary> {
    const { glossary } = this.consulted();
    if (glossary.length === this.config().glossary.length) return this.glossary();
    if (this.#consultedGlossary !== undefined) return this.#consultedGlossary;
    const { warn } = this.options;
    const read = this.#readGlossary(this.consulted(), (warning) => {
      // People keep a copy of their projects' terms.
      if (warning.code !== "conceptInTwoFiles") warn(warning);
    });
    this.#consultedGlossary = read;
    read.catch(() => {
      if (this.#consultedGlossary === read) this.#consultedGlossary = undefined;
    });
    return read;
  }

  /** Searches the project's and the person's; what is read of a term is kept until the glossary changes. */
  async glossarySearch(): Promise<GlossarySearcher> {
    const glossary = await this.consultedGlossary();
    const { glossarySearcher } = await import("../../terms/glossary/search-glossary.ts");
    const { source, target } = this.consulted();
    if (this.#search?.glossary !== glossary)
      this.#search = { glossary, search: glossarySearcher(glossary, [source, target]) };
    return this.#search.search;
  }

  /** The project's and the person's. The same store for all questions; callers must not close it. */
  memory(): Promise<MemoryStore> {
    if (this.#memory !== undefined) return this.#memory;
    const opened = this.#openMemory();
    this.#memory = opened;
    opened.catch(() => {
      if (this.#memory === opened) this.#memory = undefined;
    });
    return opened;
  }

  async #readGlossary(config: Config, warn: SessionOptions["warn"]): Promise<Glossary> {
    const { loadProjectGlossary } = await import("../../project/glossary/load-glossary.ts");
    return loadProjectGlossary(config, warn, this.#files);
  }

  async #openMemory(): Promise<MemoryStore> {
    const { openProjectMemory } = await import("../../project/remote/open-project-memory.ts");
    const { warn, progress } = this.options;
    return openProjectMemory(this.consulted(), {
      warn,
      progress: (units) => progress?.({ kind: "indexing", units }),
    });
  }

  /** Drops what was derived from the file, and returns its role. */
  changed(absolute: string, text: string | Uint8Array | undefined): FileRole {
    if (text === undefined) this.#unsaved.delete(absolute);
    else this.#unsaved.set(absolute, text);
    this.#files = unsavedFiles(new Map(this.#unsaved));
    const role = this.#roleOf(absolute);
    if (role === "configuration") {
      this.#config = undefined;
      this.#consulted = undefined;
    }
    if (role === "configuration" || role === "glossary") {
      this.#glossary = undefined;
      this.#consultedGlossary = undefined;
    }
    if (role === "configuration" || role === "memory") void this.closeMemory();
    return role;
  }

  async closeMemory(): Promise<void> {
    const memory = this.#memory;
    this.#memory = undefined;
    await memory?.then(
      (store) => store.close(),
      // A failure to open it was reported to whoever requested it.
      () => undefined,
    );
  }

  #roleOf(absolute: string): FileRole {
    const name = absolute.slice(
      Math.max(absolute.lastIndexOf("/"), absolute.lastIndexOf("\\")) + 1,
    );
    if (name === configFileName || absolute === this.#config?.path) return "configuration";
    // Without a configuration nothing has been read.
    if (this.#config === undefined) return "text";
    const { folder, glossary, memory } = this.#consulted ?? this.#config;
    if (arePathsOf(folder, glossary, absolute)) return "glossary";
    return arePathsOf(folder, memory, absolute) ? "memory" : "text";
  }
}
