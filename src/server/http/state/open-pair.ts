// One pair that is looked at: its texts as they are edited, what was undone, and what each page was shown last.

import type { InterfaceLanguage } from "../../../messages/translator.ts";
import { InputError } from "../../../model/errors.ts";
import type { PageRow } from "../../../model/page/pair.ts";
import { fileStamp } from "../../../project/disk/file-stamp.ts";
import { bytesOnDisk, saveEdited } from "../../../project/edits/save-edited.ts";
import { fingerprint } from "../../../strings/fingerprint.ts";
import type { CheckedPairOf } from "./checked-pair.ts";
import type { ListedPair } from "./pair-list.ts";

/** Of all states that can be come back to. */
const mostBytes = 64_000_000;

/** What pages were shown last, in one language. */
export interface ShownPair {
  readonly etag: string;
  readonly rows: readonly PageRow[];
  readonly found: CheckedPairOf;
}

/** What the translation is: the file on the disk, or these bytes. */
type Text = Uint8Array | undefined;

export class OpenPair {
  readonly listed: ListedPair;
  /** Whether its files were dropped on the page, and are in memory alone. */
  readonly isDropped: boolean;
  readonly shown: Map<InterfaceLanguage, ShownPair> = new Map();
  /** Told of each other text of a file, by its absolute path. */
  readonly #changed: (path: string, text: Text) => void;
  #text: Text;
  /** What was on the disk when the first edit was made. */
  #base: Uint8Array | undefined;
  #version = 0;
  readonly #undo: Text[] = [];
  readonly #redo: Text[] = [];
  #stamps = "";
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    listed: ListedPair,
    changed: (path: string, text: Text) => void,
    dropped?: Uint8Array,
  ) {
    this.listed = listed;
    this.isDropped = dropped !== undefined;
    this.#text = dropped;
    this.#base = dropped;
    this.#changed = changed;
    this.#stamps = this.#stampNow();
  }

  get etag(): string {
    return fingerprint([this.#stamps, this.#version].join("\u0000"), 0);
  }

  get isEdited(): boolean {
    return this.isDropped ? this.#undo.length > 0 : this.#text !== undefined;
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** One question about the pair after the other. */
  inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const own = this.#queue.then(work);
    this.#queue = own.catch(() => undefined);
    return own;
  }

  /** Takes notice of files that have changed. An edited translation stays as it is edited. */
  refresh(): void {
    if (this.isDropped) return;
    const now = this.#stampNow();
    if (now === this.#stamps) return;
    this.#stamps = now;
    const { source, target } = this.listed;
    if (source !== target) this.#changed(source, undefined);
    if (this.#text === undefined) this.#changed(target, undefined);
  }

  /** Whether the translation on the disk is another than the one that was edited. */
  get isOutdated(): boolean {
    if (this.isDropped || this.#text === undefined || this.#base === undefined) return false;
    const now = bytesOnDisk(this.listed.target);
    return now === undefined || fingerprintOf(now) !== fingerprintOf(this.#base);
  }

  /** The bytes as they would be saved. */
  bytes(): Uint8Array {
    const bytes = this.#text ?? bytesOnDisk(this.listed.target);
    if (bytes === undefined)
      throw new InputError("fileMissing", { path: this.listed.paths.target });
    return bytes;
  }

  /** The edit becomes the text. */
  edit(bytes: Uint8Array): void {
    if (this.#text === undefined) this.#base = bytesOnDisk(this.listed.target);
    this.#undo.push(this.#text);
    this.#redo.length = 0;
    this.#become(bytes);
    let size = this.#undo.reduce((sum, text) => sum + (text?.length ?? 0), 0);
    // The first state is that of the disk, and most often costs nothing.
    while (size > mostBytes && this.#undo.length > 1)
      size -= this.#undo.splice(1, 1)[0]?.length ?? 0;
  }

  /** Takes back an edit that turned out not to be sound. */
  withdraw(): void {
    if (this.#undo.length > 0) this.#become(this.#undo.pop());
  }

  undo(): void {
    if (this.#undo.length === 0) throw new InputError("pageNothingToUndo");
    this.#goBack(this.#undo, this.#redo);
  }

  redo(): void {
    if (this.#redo.length === 0) throw new InputError("pageNothingToRedo");
    this.#goBack(this.#redo, this.#undo);
  }

  /** Forgets all edits. */
  discard(): void {
    this.#undo.length = 0;
    this.#redo.length = 0;
    if (!this.isDropped) this.#become(undefined);
  }

  /**
   * Writes the file. Returns `false`, and writes nothing, if another has been saved since the first edit; `replaces` names the
   * one that is to be replaced all the same, by `diskTag`.
   */
  save(replaces: string | undefined): boolean {
    const after = this.#text;
    if (after === undefined) return true;
    const { target } = this.listed;
    const before =
      replaces !== undefined && replaces === this.diskTag ? bytesOnDisk(target) : this.#base;
    if (!saveEdited(target, { before, after })) return false;
    // What was saved can be undone, and that saved again: the first state is on the disk no more.
    const first = this.#undo.findIndex((text) => text === undefined);
    if (first !== -1) this.#undo[first] = before;
    this.#redo.length = 0;
    this.#base = after;
    this.#become(undefined);
    return true;
  }

  /** Changes whenever the file on the disk does; empty where there is none. */
  get diskTag(): string {
    const bytes = bytesOnDisk(this.listed.target);
    return bytes === undefined ? "" : fingerprintOf(bytes);
  }

  #goBack(from: Text[], to: Text[]): void {
    to.push(this.#text);
    this.#become(from.pop());
  }

  #become(text: Text): void {
    this.#text = text;
    this.#version += 1;
    this.#changed(this.listed.target, text);
    this.#stamps = this.#stampNow();
  }

  #stampNow(): string {
    if (this.isDropped) return "";
    const { source, target } = this.listed;
    return [source, target].map((path) => fileStamp(path, path)).join("\u0000");
  }
}

function fingerprintOf(bytes: Uint8Array): string {
  return fingerprint(new TextDecoder("latin1").decode(bytes), bytes.length);
}
