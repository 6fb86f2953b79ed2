// Bytes as the server takes them in JSON.

/** At once: more arguments than this are too many for a call. */
const step = 32_768;

export function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}
