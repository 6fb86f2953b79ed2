// Bytes that a browser keeps as a file.

export function download(bytes: Uint8Array, name: string, mediaType?: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": mediaType ?? "application/octet-stream",
      // RFC 6266: a name with other letters than ASCII.
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
