// The format that a path means.

/** The first whose extension the path has, letter case apart. */
export function forPath<Kind extends { readonly extensions: readonly string[] }>(
  formats: readonly Kind[],
  path: string,
): Kind | undefined {
  const name = path.toLowerCase();
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}
