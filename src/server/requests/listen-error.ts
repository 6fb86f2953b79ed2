// Why a server could not listen.

import { InputError } from "../../model/errors.ts";

/** `portTaken`, `portForbidden` or `hostUnknown`; otherwise the error itself. */
export function listenError(error: Error, host: string, port = 0): unknown {
  const code = "code" in error ? error.code : "";
  const data = { host, port: String(port) };
  if (code === "EADDRINUSE") return new InputError("portTaken", { data, cause: error });
  if (code === "EACCES") return new InputError("portForbidden", { data, cause: error });
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new InputError("hostUnknown", { data, cause: error });
  return error;
}
