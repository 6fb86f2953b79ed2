// The body of a request, up to a size.

import { InputError } from "../../model/errors.ts";

const megabyte = 1_000_000;
/** Beyond so many times the limit, the connection is given up. */
const patience = 20;

/**
 * UTF-8, decoded. What is too large is read to its end and thrown away: a browser that is still sending would see a connection
 * break, and no sentence. Throws `InputError` `pageBodyTooLarge`.
 */
export async function limitedText(request: Request, most: number = megabyte): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (read?.value === undefined) break;
    size += read.value.length;
    if (size <= most) text += decoder.decode(read.value, { stream: true });
    if (size > most * patience) await reader?.cancel();
  }
  if (size > most)
    throw new InputError("pageBodyTooLarge", { data: { megabytes: most / megabyte } });
  return text + decoder.decode();
}
