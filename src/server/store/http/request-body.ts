// The bodies of requests: JSON up to a size, and files as they arrive.

import { InputError } from "../../../model/errors.ts";
import { limitedText } from "../../requests/limited-text.ts";

const megabyte = 1_000_000;
// PostgreSQL keeps neither, in text or in JSON.
const unkept = /[\0\p{Surrogate}]/u;

/** Throws `InputError` `serverBodyKind`, `serverBodyTooLarge` or `serverNotUnderstood`. */
export async function jsonBody(request: Request, most: number = megabyte): Promise<unknown> {
  if (!/^application\/json\b/iu.test(request.headers.get("content-type") ?? ""))
    throw new InputError("serverBodyKind");
  const text = await limitedText(request, most).catch((error: unknown) => {
    throw error instanceof InputError ? tooLarge(most, error) : error;
  });
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (unkept.test(key) || (typeof value === "string" && unkept.test(value)))
        throw new SyntaxError("NUL");
      return value;
    });
  } catch (error) {
    throw new InputError("serverNotUnderstood", { data: { detail: "JSON" }, cause: error });
  }
}

/** Throws `InputError` `serverBodyTooLarge` where there is more. */
export async function* fileBytes(
  request: Request,
  most: number = megabyte,
): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  let size = 0;
  for (;;) {
    const read = await reader?.read();
    if (read?.value === undefined) return;
    size += read.value.length;
    if (size > most) {
      await reader?.cancel();
      throw tooLarge(most);
    }
    yield read.value;
  }
}

function tooLarge(most: number, cause?: Error): InputError {
  return new InputError("serverBodyTooLarge", { data: { megabytes: most / megabyte }, cause });
}
