// Two texts of a request as files that stand on no disk.

import type { FoundBitext } from "../../project/bitext/find-bitexts.ts";
import { absolutePath, unsavedFiles, type Files } from "../../project/disk/files.ts";
import type { TextRequest } from "./check-request.ts";

export function requestedTexts(
  { source, target }: TextRequest,
  folder: string,
): { readonly found: readonly FoundBitext[]; readonly texts: Files } {
  const [from, to] = [source.path ?? "source.md", target.path ?? "target.md"];
  const texts = new Map([
    [absolutePath(folder, from), source.text],
    [absolutePath(folder, to), target.text],
  ]);
  return { found: [{ folder, source: from, target: to }], texts: unsavedFiles(texts) };
}
