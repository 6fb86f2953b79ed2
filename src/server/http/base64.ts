// Bytes in the JSON of a request.

import { InputError } from "../../model/errors.ts";

/** Throws `InputError` `pageNotUnderstood`. */
export function fromBase64(written: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
  } catch (error) {
    throw new InputError("pageNotUnderstood", { data: { detail: "Base64" }, cause: error });
  }
}
