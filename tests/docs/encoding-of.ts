// The encoding of a fixture, for people: by its mark, its zero bytes or its declaration.

export function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "UTF-8 with mark";
  if (first === 0xff && second === 0xfe) return "UTF-16LE with mark";
  if (first === 0xfe && second === 0xff) return "UTF-16BE with mark";
  if (first === 0) return "UTF-16BE";
  if (second === 0) return "UTF-16LE";
  const head = String.fromCharCode(...bytes.subarray(0, 400));
  const declared = /encoding=["']([\w-]+)|charset=([\w-]+)/u.exec(head);
  return (declared?.[1] ?? declared?.[2] ?? "UTF-8").replace(/^utf/u, "UTF");
}
