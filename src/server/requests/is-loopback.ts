// Names of this machine that no other machine reaches.

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]", "::1"]);

export function isLoopback(host: string): boolean {
  return loopback.has(host);
}
