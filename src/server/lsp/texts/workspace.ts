// The texts that are open in the editor, and the projects that they belong to.

import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Translate } from "../../../messages/translator.ts";
import { configFileName, findConfig } from "../../../project/config/config.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import { pathWithin } from "../../../project/disk/path-within.ts";
import { pathOfUri, uriOfPath } from "../../../project/editor/file-uri.ts";
import { textOfFile } from "../../../project/editor/text-of-file.ts";
import type { EditorIo } from "../wiring/editor-io.ts";
import { OpenProject } from "./open-project.ts";

export interface OpenText {
  readonly document: TextDocument;
  /** Absolute. */
  readonly path: string;
}

interface Surroundings {
  readonly io: EditorIo;
  readonly translate: Translate;
  /** Absolute. */
  readonly folders: readonly string[];
  readonly checksWithoutConfiguration: () => boolean;
}

export class Workspace {
  readonly #surroundings: Surroundings;
  readonly #texts = new Map<string, OpenText>();
  readonly #projects = new Map<string, OpenProject>();
  #folders: readonly string[];

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#folders = surroundings.folders;
  }

  get texts(): readonly OpenText[] {
    return [...this.#texts.values()];
  }

  get projects(): readonly OpenProject[] {
    return [...this.#projects.values()];
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
  }

  text(uri: string): OpenText | undefined {
    return this.#texts.get(uri);
  }

  /** `undefined` for a file outside of every project, unless the setting says that it counts all the same. */
  projectOf(path: string): OpenProject | undefined {
    const folder = this.#projectFolder(path);
    if (folder === undefined) return undefined;
    const known = this.#projects.get(folder);
    if (known !== undefined) return known;
    const { io, translate } = this.#surroundings;
    const project = new OpenProject(folder, {
      ...{ translate, tool: io.tool, personal: io.personal },
      environment: io.environment,
      today: () => io.now().toISOString().slice(0, 10),
    });
    this.#projects.set(folder, project);
    for (const open of this.#texts.values())
      if (this.#projectFolder(open.path) === folder)
        project.changed(open.path, open.document.getText());
    return project;
  }

  /** The projects of the open folders, opened if they are not yet. */
  projectsOfFolders(): readonly OpenProject[] {
    for (const folder of this.#folders) this.projectOf(absolutePath(folder, configFileName));
    return this.projects;
  }

  open(uri: string, languageId: string, version: number, text: string): OpenText | undefined {
    const path = pathOfUri(uri);
    if (path === undefined) return undefined;
    const open = { document: TextDocument.create(uri, languageId, version, text), path };
    this.#texts.set(uri, open);
    this.projectOf(path)?.changed(path, text);
    return open;
  }

  edit(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenText | undefined {
    const open = this.#texts.get(uri);
    if (open === undefined) return undefined;
    TextDocument.update(open.document, [...changes], version);
    this.projectOf(open.path)?.changed(open.path, open.document.getText());
    return open;
  }

  /** What stands on the disk counts again. */
  close(uri: string): OpenText | undefined {
    const open = this.#texts.get(uri);
    if (open === undefined) return undefined;
    this.#texts.delete(uri);
    this.projectOf(open.path)?.changed(open.path);
    return open;
  }

  /** Files that changed on the disk. For one that is open, what the editor has goes on to count. */
  changedOnDisk(paths: readonly string[], { madeOrGone }: { readonly madeOrGone: boolean }): void {
    const open = new Set(this.texts.map(({ path }) => path));
    const touched = new Set<OpenProject>();
    for (const path of paths) {
      // A configuration that came or went makes another project of the files below it.
      if (path.endsWith(configFileName) && madeOrGone) return this.reopen();
      const project = this.projectOf(path);
      if (project === undefined) continue;
      touched.add(project);
      if (!open.has(path) || path.endsWith(configFileName)) project.changed(path);
    }
    if (madeOrGone) for (const project of touched) project.groundChanged();
  }

  /** Forgets all projects; each is opened again when it is asked. */
  reopen(): void {
    for (const project of this.#projects.values()) void project.session.close();
    this.#projects.clear();
  }

  /** The URI of a file, as the editor wrote it where it has the file open. */
  uriOf(path: string): string {
    return this.#openAt(path)?.document.uri ?? uriOfPath(path);
  }

  /** The version of an open file, for edits that must not meet another text. */
  versionOf(path: string): number | null {
    return this.#openAt(path)?.document.version ?? null;
  }

  /** The text that counts; `undefined` if there is none that can be read. */
  contentOf(path: string): string | undefined {
    return this.#openAt(path)?.document.getText() ?? textOfFile(path);
  }

  async dispose(): Promise<void> {
    await Promise.all(this.projects.map(({ session }) => session.close()));
  }

  #openAt(path: string): OpenText | undefined {
    return this.texts.find((open) => open.path === path);
  }

  #projectFolder(path: string): string | undefined {
    const folder = absolutePath(path, "..");
    const config = findConfig(folder);
    if (config !== undefined) return absolutePath(config, "..");
    if (!this.#surroundings.checksWithoutConfiguration()) return undefined;
    return this.#folders.find((each) => pathWithin(each, each, path) !== undefined) ?? folder;
  }
}
