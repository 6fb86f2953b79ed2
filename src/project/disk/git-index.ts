// Whether git tracks a path, read from the index of the repository. Not by calling `git ls-files`: starting a
// program would cost a look-up more than everything else, and git runs what its configuration names, in a folder
// not yet trusted. The format is that of gitformat-index(5).

import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { entryAt } from "./own-file.ts";
import { readFileBytes } from "./read-file.ts";

/**
 * Whether the index contains the path or anything below it, ignoring case, as many disks do. Also `true` if there
 * is an index that cannot be understood, since it may contain anything.
 */
export function isTracked(path: string): boolean {
  try {
    const folder = realpathSync(dirname(path));
    const repository = repositoryAround(folder);
    if (repository === undefined) return false;
    const inside = relative(repository.root, join(folder, basename(path)));
    // One byte per character, as names are compared.
    const wanted = Buffer.from(inside.split(sep).join("/")).toString("latin1").toLowerCase();
    const hashLength = hashLengthOf(repository.gitFolder);
    return indexesOf(repository.gitFolder).some((bytes) => names(bytes, wanted, hashLength));
  } catch {
    return true;
  }
}

function repositoryAround(
  folder: string,
): { readonly root: string; readonly gitFolder: string } | undefined {
  for (let root = folder; ; root = dirname(root)) {
    const gitFolder = gitFolderIn(root);
    // Without HEAD it is not a repository, for git either.
    if (gitFolder !== undefined && entryAt(join(gitFolder, "HEAD")) !== undefined)
      return { root, gitFolder };
    if (dirname(root) === root) return undefined;
  }
}

/** A folder, or the file that replaces one in a submodule or linked working tree. */
function gitFolderIn(root: string): string | undefined {
  const path = join(root, ".git");
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined || !entry.isFile()) return entry && path;
  const place = /^gitdir: (.+?)\r?\n?$/u.exec(plainFile(path).toString())?.[1];
  return place === undefined ? undefined : resolve(root, place);
}

function indexesOf(gitFolder: string): readonly Buffer[] {
  const path = join(gitFolder, "index");
  if (entryAt(path) === undefined) return [];
  const bytes = plainFile(path);
  // A split index contains some of the files, the shared one it links to the others.
  if (!bytes.includes("link")) return [bytes];
  const shared = readdirSync(gitFolder).filter((name) => name.startsWith("sharedindex."));
  return [bytes, ...shared.map((name) => plainFile(join(gitFolder, name)))];
}

/** Bytes of an object name, SHA-1 or SHA-256. */
function hashLengthOf(gitFolder: string): 20 | 32 {
  const pointer = join(gitFolder, "commondir");
  // A linked working tree uses the configuration of the main one.
  const common =
    entryAt(pointer) === undefined
      ? gitFolder
      : resolve(gitFolder, plainFile(pointer).toString().trimEnd());
  const config = plainFile(join(common, "config")).toString();
  return /^\s*objectformat\s*=\s*"?sha256/imu.test(config) ? 32 : 20;
}

/** Throws for a pipe or device, which might never end. */
function plainFile(path: string): Buffer {
  const bytes = readFileBytes(path);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const slash = 47;
/** Twelve bits for the length of a name; a longer one ends at its NUL. */
const longest = 0xfff;

function names(bytes: Buffer, wanted: string, hashLength: number): boolean {
  if (bytes.toString("latin1", 0, 4) !== "DIRC") return true;
  const version = bytes.readUInt32BE(4);
  const entries = bytes.readUInt32BE(8);
  let at = 12;
  let name = "";
  for (let entry = 0; entry < entries; entry++) {
    const flagsAt = at + 40 + hashLength;
    if (flagsAt + 3 > bytes.length) return true;
    const flags = bytes.readUInt16BE(flagsAt);
    const length = flags & longest;
    let start = flagsAt + (version > 2 && (flags & 0x4000) !== 0 ? 4 : 2);
    let kept = 0;
    if (version === 4) {
      const cut = variableNumber(bytes, start);
      start = cut.end;
      kept = name.length - cut.value;
    }
    const end = length < longest ? start + length - kept : bytes.indexOf(0, start);
    if (kept < 0 || end < start || bytes[end] !== 0) return true;
    if (version === 4) name = name.slice(0, kept) + bytes.toString("latin1", start, end);
    else if (end - start === wanted.length || bytes[start + wanted.length] === slash)
      name = bytes.toString("latin1", start, end);
    if (`${name}/`.toLowerCase().startsWith(`${wanted}/`)) return true;
    // Names are sorted by bytes, and capitals come before lower case: nothing after this can match.
    if ((version === 4 ? name.charCodeAt(0) : (bytes[start] ?? 0)) > wanted.charCodeAt(0))
      return false;
    at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7);
  }
  return false;
}

/** Seven bits per byte, most significant first, with one added for each further byte. */
function variableNumber(
  bytes: Buffer,
  start: number,
): { readonly value: number; readonly end: number } {
  let end = start;
  let byte = bytes[end++] ?? 0;
  let value = byte & 127;
  while (byte > 127) {
    byte = bytes[end++] ?? 0;
    value = (value + 1) * 128 + (byte & 127);
  }
  return { value, end };
}
