// What was last fetched from a store, kept under `.glosa/remote/`: with a checksum, never through a link, and whatever
// version of the program wrote it, since without the network it cannot be made again.

import { createHash } from "node:crypto";
import { join } from "node:path";
import { makeOwnFolder, prepareCacheFolder } from "../disk/cache-folder.ts";
import { isOwnFolder, readOwnText, writeOwnFile } from "../disk/own-file.ts";

export const remoteShelf = "remote";
const formatName = "glosa-copy-1";

/** Absolute, for what is derived from a copy too. `name`: the address and what the copy is. */
export function copyPath(folder: string, name: string, extension: string): string {
  return join(folder, remoteShelf, `${digest(name).slice(0, 16)}.${extension}`);
}

/** `undefined` if nothing was kept, or what was is damaged. `folder` is a trusted cache folder. */
export function recallCopy(folder: string | undefined, name: string): unknown {
  if (folder === undefined || !isOwnFolder(folder) || !isOwnFolder(join(folder, remoteShelf)))
    return undefined;
  try {
    const text = readOwnText(copyPath(folder, name, "json"));
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    return text.slice(0, end) === headOf(name, body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be kept. */
export function keepCopy(folder: string | undefined, name: string, value: unknown): boolean {
  if (folder === undefined || !prepareCacheFolder(folder)) return false;
  if (!makeOwnFolder(join(folder, remoteShelf))) return false;
  const body = JSON.stringify(value);
  return writeOwnFile(copyPath(folder, name, "json"), [`${headOf(name, body)}\n`, body]);
}

function headOf(name: string, body: string): string {
  return `${formatName} ${digest(`${name}\n${body}`)}`;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
