import { expect, it } from "vitest";
import { isKnownHost } from "../../../src/server/http/security/known-hosts.ts";

it.each([
  ["127.0.0.1:8080", "127.0.0.1", true],
  ["LOCALHOST:8080", "127.0.0.1", true],
  ["[::1]:8080", "127.0.0.1", true],
  ["127.0.0.1:8081", "127.0.0.1", false],
  ["127.0.0.1", "127.0.0.1", false],
  [undefined, "127.0.0.1", false],
  ["192.168.1.20:8080", "127.0.0.1", false],
  ["192.168.1.20:8080", "192.168.1.20", true],
  ["office.example:8080", "office.example", true],
  ["evil.example:8080", "office.example", false],
  // On every address: any address, and no name but those of this machine.
  ["192.168.1.20:8080", "0.0.0.0", true],
  ["[fe80::1]:8080", "::", true],
  ["evil.example:8080", "0.0.0.0", false],
  ["192.168.1.20.evil.example:8080", "0.0.0.0", false],
  ["127.0.0.1:8080@evil.example:8080", "0.0.0.0", false],
])("%s of a server on %s: %s", (header, host, isKnown) => {
  expect(isKnownHost(header, host, 8080)).toBe(isKnown);
});
