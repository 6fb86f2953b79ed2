// A ZIP archive in memory, read entry by entry within limits. Nothing is ever written under an entry's name.

import { unzipSync, zipSync, type Zippable } from "fflate";
import { ParseError } from "../../model/errors.ts";
import { startsAsZip } from "./sniff-zip.ts";

const megabyte = 1_000_000;
const limits = {
  /** Of the archive itself. */
  archive: 256 * megabyte,
  entries: 10_000,
  /** Of one entry, unpacked. */
  entry: 128 * megabyte,
  /** Of all entries that are read, unpacked. */
  total: 256 * megabyte,
  /** Office documents stay below 50; what one byte can be blown up to is about 1000. */
  ratio: 200,
} as const;
/** Small entries may well be nothing but repetition. */
const ratioMatters = megabyte;

interface Entry {
  /** Bytes in the archive. */
  readonly size: number;
  /** Bytes unpacked, as the archive says: no more are ever unpacked. */
  readonly originalSize: number;
}

// Compound File Binary: Word and Excel before 2007, and every password-protected document since.
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

export class ZipArchive {
  /** For errors. */
  readonly path: string;
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  /**
   * Throws `ParseError` `officeBinary` for an old or encrypted office document, `notZip`, `zipDamaged`,
   * `zipArchiveLimit` and `zipEntriesLimit`.
   */
  constructor(chunks: Iterable<Uint8Array>, path: string) {
    this.path = path;
    this.#bytes = this.#joined(chunks);
    if (compoundFile.every((byte, index) => this.#bytes[index] === byte))
      throw new ParseError("officeBinary", { path });
    if (!startsAsZip(this.#bytes)) throw new ParseError("notZip", { path });
    this.#entries = this.#listEntries();
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * The content of an entry; `undefined` where there is none of that name.
   * Throws `ParseError` `zipEntryLimit`, `zipTotalLimit`, `zipRatioLimit` or `zipDamaged`.
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    const { size, originalSize } = entry;
    if (originalSize > limits.entry) this.#fail("zipEntryLimit", limits.entry / megabyte, name);
    this.#unpacked += originalSize;
    if (this.#unpacked > limits.total) this.#fail("zipTotalLimit", limits.total / megabyte, name);
    if (originalSize > ratioMatters && originalSize > size * limits.ratio)
      this.#fail("zipRatioLimit", limits.ratio, name);
    const found = this.#unzip((each) => each === name).get(name);
    // The archive said another size than there is.
    if (found === undefined || found.length !== originalSize) throw this.#damaged();
    return found;
  }

  /** The archive with the content of entries replaced: the same bytes for the same content. Throws as `read` does. */
  with(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
    if (entries.size === 0) return this.#bytes;
    // What was stored stays so: the media type of OpenDocument and EPUB has to be read without unpacking.
    const whole: Zippable = Object.fromEntries(
      [...this.#entries].map(([name, { size, originalSize }]) => {
        const bytes = entries.get(name) ?? this.read(name) ?? new Uint8Array(0);
        return [name, [bytes, { level: size === originalSize ? 0 : 6 }]];
      }),
    );
    // The earliest date that a ZIP archive can hold.
    return zipSync(whole, { mtime: new Date(1980, 0, 1) });
  }

  #joined(chunks: Iterable<Uint8Array>): Uint8Array {
    const list: Uint8Array[] = [];
    let length = 0;
    for (const chunk of chunks) {
      list.push(chunk);
      length += chunk.length;
      if (length > limits.archive) this.#fail("zipArchiveLimit", limits.archive / megabyte);
    }
    const [only] = list;
    if (list.length === 1 && only !== undefined) return only;
    const joined = new Uint8Array(length);
    let offset = 0;
    for (const chunk of list) {
      joined.set(chunk, offset);
      offset += chunk.length;
    }
    return joined;
  }

  #listEntries(): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    let count = 0;
    this.#unzip((name, entry) => {
      count += 1;
      if (count > limits.entries) this.#fail("zipEntriesLimit", limits.entries);
      // Two entries of one name: programs differ in which they read, so none is.
      if (entries.has(name)) throw this.#damaged();
      entries.set(name, entry);
      return false;
    });
    return entries;
  }

  #unzip(wanted: (name: string, entry: Entry) => boolean): ReadonlyMap<string, Uint8Array> {
    try {
      return new Map(
        Object.entries(unzipSync(this.#bytes, { filter: (file) => wanted(file.name, file) })),
      );
    } catch (error) {
      if (error instanceof ParseError) throw error;
      throw this.#damaged(error);
    }
  }

  #damaged(cause?: unknown): ParseError {
    return new ParseError("zipDamaged", { path: this.path, cause });
  }

  #fail(code: string, limit: number, entry = ""): never {
    throw new ParseError(code, { path: this.path, data: { limit, entry } });
  }
}
