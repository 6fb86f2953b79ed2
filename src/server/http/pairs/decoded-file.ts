// A file as text, to be edited as such.

/** `undefined` for one that is not UTF-8. */
export function decodedFile(
  bytes: Uint8Array,
): { readonly mark: string; readonly text: string } | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    return { mark, text: text.slice(mark.length) };
  } catch {
    return undefined;
  }
}
