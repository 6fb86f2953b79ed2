// The files that an assistant may name: those of the project, of a size that can be answered for.

import { InputError } from "../../model/errors.ts";
import { fileSize } from "../../project/disk/file-stamp.ts";
import { absolutePath } from "../../project/disk/files.ts";
import { leadsOutside } from "../../project/disk/leads-outside.ts";
import { pathWithin } from "../../project/disk/path-within.ts";

/** Bytes: a book. The server answers nobody else while it reads one. */
const largestFile = 5_000_000;

/**
 * The path relative to the project's folder. Throws `InputError` `outsideProject` for one that lies elsewhere, by its name or
 * where links lead, and `fileTooLargeHere`.
 */
export function projectPath(root: string, written: string): string {
  const path = pathWithin(root, root, written);
  // A pattern would name files that are not checked here.
  if (path === undefined || written.includes("\0") || leadsOutside(root, path))
    throw new InputError("outsideProject", { data: { path: written } });
  if (fileSize(root, path) > largestFile)
    throw new InputError("fileTooLargeHere", { path, data: { limit: "5 MB" } });
  return path;
}

/** As it stands in the project, of a path in a report; unchanged for one outside. */
export function pathInProject(root: string, path: string): string {
  return pathWithin(root, root, absolutePath(root, path)) ?? path;
}
