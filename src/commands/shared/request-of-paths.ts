// The paths on the command line as a request: pairs, or with `--alone` texts without a source.

import { InputError } from "../../model/errors.ts";
import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";
import type { CheckRequest } from "../../session/check/check-request.ts";

/** Throws `InputError` `aloneWithoutText` if there is nothing to check alone. */
export function requestOfPaths(paths: CheckedPaths, alone: boolean | undefined): CheckRequest {
  if (alone !== true) return { paths, glossary: true };
  const texts = paths.filter((path) => path !== undefined);
  if (texts.length === 0) throw new InputError("aloneWithoutText");
  return { alone: texts };
}
