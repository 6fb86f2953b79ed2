// The encoding in an XML declaration.

// <?xml version="1.0" encoding='windows-1252' standalone="yes"?>
const declaration = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/u;

/** The `encoding` of the declaration at the start of a file, given as ASCII. */
export function xmlEncoding(head: string): string | undefined {
  const match = declaration.exec(head);
  return match?.[1] ?? match?.[2];
}
