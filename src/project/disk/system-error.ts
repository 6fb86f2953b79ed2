// Errors of the operating system as expected errors: each has a sentence with a remedy, and none is a finding.

import { ExpectedError, InputError } from "../../model/errors.ts";

/** Which sentence to use, by system error code. */
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
  ["EBUSY", "fileBusy"],
]);

/** The `code` of a Node system error (`ENOENT`), or an empty string. */
export function systemErrorCode(error: unknown): string {
  const isSystem = error instanceof Error && !(error instanceof ExpectedError);
  return isSystem && "code" in error && typeof error.code === "string" ? error.code : "";
}

/**
 * The error as one with a sentence; `undefined` if it is not a system error. It names `path`, or the path named by
 * the system, if any.
 */
export function asInputError(error: unknown, path?: string): InputError | undefined {
  // Errors raised by Node itself (ERR_INVALID_ARG_VALUE) have a code too, but are programming errors.
  if (!(error instanceof Error) || !("errno" in error) || !("syscall" in error)) return undefined;
  const code = systemErrorCode(error);
  // The only call that names no path: the folder glosa was started in has been removed.
  if (error.syscall === "uv_cwd") return new InputError("workingFolderGone", { cause: error });
  const named = "path" in error && typeof error.path === "string" ? error.path : undefined;
  const place = path ?? named;
  return new InputError(systemErrorSentences.get(code) ?? "systemFault", {
    data: { code: code === "" ? String(error.errno) : code },
    cause: error,
    ...(place === undefined ? {} : { path: place }),
  });
}

/** A failed write as an error that names the file; anything but a system error is unchanged. */
export function explained(error: unknown, path: string): unknown {
  const code = systemErrorCode(error);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new InputError("cannotWrite", { path });
  }
  return asInputError(error, path) ?? error;
}
