import { describe, expect, it } from "vitest";
import { isFault, readStoreAddress } from "../../../src/project/config/read-stores.ts";
import { tokenFor, tokenVariable } from "../../../src/project/remote/token-for.ts";

function address(written: string) {
  const read = readStoreAddress(written, "memories");
  if (isFault(read)) throw new Error(read.fault);
  return read;
}

const peru = address("https://tm.example/v1/memories/peru");

describe("the address of a store", () => {
  it.each([
    ["http://tm.example/v1/memories/peru", "addressHttp"],
    ["http://127.0.0.1.example/v1/memories/peru", "addressHttp"],
    ["ftp://tm.example/v1/memories/peru", "addressInvalid"],
    ["https://ana:secret@tm.example/v1/memories/peru", "addressCredentials"],
    ["https://@tm.example/v1/memories/peru", "addressCredentials"],
    ["https://tm.example/v1/glossaries/peru", "addressOtherKind"],
    ["https://tm.example/v1/memories/", "addressInvalid"],
    ["https://tm.example/v1/memories/peru?token=x", "addressInvalid"],
    ["https://tm.example/v1/memories/a/../../tokens", "addressInvalid"],
    ["https://tm.example/memories/peru", "addressInvalid"],
    ["https://", "addressInvalid"],
  ])("is not %s", (written, fault) => {
    const read = readStoreAddress(written, "memories");
    expect(read).toMatchObject({ fault });
    expect(JSON.stringify(read)).not.toContain("secret");
  });

  it("may be below a path, and on this machine without encryption", () => {
    expect(address("https://x.example/glosa/v1/memories/peru").base).toBe(
      "https://x.example/glosa/v1",
    );
    expect(address("http://localhost:8080/v1/memories/peru").host).toBe("localhost:8080");
    expect(address("http://[::1]:8080/v1/memories/peru").host).toBe("[::1]:8080");
  });
});

describe("the token for a store", () => {
  it("is that of its very host", () => {
    expect(tokenVariable(peru)).toBe("GLOSA_TOKEN_TM_EXAMPLE");
    expect(tokenFor(peru, { GLOSA_TOKEN_TM_EXAMPLE: "a" }, false)).toBe("a");
    expect(tokenFor(peru, { GLOSA_TOKEN_OTHER_EXAMPLE: "a" }, false)).toBeUndefined();
  });

  it("is the general one only for an address that the person wrote", () => {
    expect(tokenFor(peru, { GLOSA_TOKEN: "a" }, false)).toBeUndefined();
    expect(tokenFor(peru, { GLOSA_TOKEN: "a" }, true)).toBe("a");
    expect(tokenFor(peru, { GLOSA_TOKEN: "a", GLOSA_TOKEN_TM_EXAMPLE: "b" }, true)).toBe("b");
  });

  it("is not shared by hosts that look alike", () => {
    const hosts = [
      "tm.example",
      "tm-example.com",
      "tm.example.com",
      "tm--example.com",
      "tm.example:8443",
      "t.m.example",
      "xn--tm-example.com",
    ];
    const names = hosts.map((host) => tokenVariable({ host }));
    expect(new Set(names).size).toBe(hosts.length);
    for (const host of ["tm_example.com", "[::1]:80", "tm..example"])
      expect(tokenVariable({ host })).toBeUndefined();
  });
});
