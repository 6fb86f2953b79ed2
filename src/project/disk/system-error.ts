// Errors of the operating system as expected errors: every one has a sentence with a remedy, and none is a finding.

import { ExpectedError, InputError } from "../../model/errors.ts";

/** By the code of the system: which sentence is said. */
export const systemErrorSentences: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "fileMissing"],
  ["EISDIR", "isDirectory"],
  ["ENOTDIR", "folderIsFile"],
  ["EEXIST", "folderIsFile"],
  ["EACCES", "pathForbidden"],
  ["EPERM", "pathForbidden"],
  ["EROFS", "cannotWrite"],
  ["ENOSPC", "diskFull"],
  ["EDQUOT", "diskFull"],
  ["EFBIG", "sizeLimit"],
  ["ELOOP", "linkLoop"],
  ["ENAMETOOLONG", "nameTooLong"],
  ["EMFILE", "tooManyOpen"],
  ["ENFILE", "tooManyOpen"],
  ["EIO", "deviceFailed"],
]);

/** The `code` of a Node system error (`ENOENT`), or an empty string. */
export function systemErrorCode(error: unknown): string {
  const isSystem = error instanceof Error && !(error instanceof ExpectedError);
  return isSystem && "code" in error && typeof error.code === "string" ? error.code : "";
}

/**
 * The error as one with a sentence, or `undefined` where it is none of the system. It names `path`, else the path that
 * the system names, if any.
 */
export function asInputError(error: unknown, path?: string): InputError | undefined {
  // What Node itself refuses (ERR_INVALID_ARG_VALUE) has a code too, and is a mistake of the program.
  if (!(error instanceof Error) || !("errno" in error) || !("syscall" in error)) return undefined;
  const code = systemErrorCode(error);
  // The only call that names no path: the folder that glosa was started in has been removed.
  if (error.syscall === "uv_cwd") return new InputError("workingFolderGone", { cause: error });
  const named = "path" in error && typeof error.path === "string" ? error.path : undefined;
  const place = path ?? named;
  return new InputError(systemErrorSentences.get(code) ?? "systemFault", {
    data: { code: code === "" ? String(error.errno) : code },
    cause: error,
    ...(place === undefined ? {} : { path: place }),
  });
}

/** A failed write as an error that names the file; what is none of the system stays as it is. */
export function explained(error: unknown, path: string): unknown {
  const code = systemErrorCode(error);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new InputError("cannotWrite", { path });
  }
  return asInputError(error, path) ?? error;
}
