// The format that a path means, and the paths that mean one.

/** The first whose extension the path has, letter case apart. */
export function forPath<Kind extends { readonly extensions: readonly string[] }>(
  formats: readonly Kind[],
  path: string,
): Kind | undefined {
  const name = path.toLowerCase();
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}

/** `.md, .markdown, .html`: for the remedy of an error. */
export function extensionsOf(
  formats: readonly { readonly extensions: readonly string[] }[],
): string {
  return formats.flatMap((format) => format.extensions).join(", ");
}
