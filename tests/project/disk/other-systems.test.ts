// What Windows and macOS do differently, tried here with their paths and their refusals handed in.

import { win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { configuredPath, isAbove, pathWithin } from "../../../src/project/disk/path-within.ts";
import { moveOver } from "../../../src/project/disk/replaced-file.ts";

const project = String.raw`C:\Users\Ana\peru`;

describe("a path of Windows", () => {
  it.each([
    [String.raw`glossary\g.csv`, "glossary/g.csv"],
    ["glossary/g.csv", "glossary/g.csv"],
    [String.raw`.\tmx\a\..\m.tmx`, "tmx/m.tmx"],
    [String.raw`C:\Users\Ana\peru\en\a.md`, "en/a.md"],
    [String.raw`c:\users\ana\PERU\en\a.md`, "en/a.md"],
    [String.raw`..otra\g.csv`, "..otra/g.csv"],
  ])("%s is in the project as %s", (written, inside) => {
    expect(pathWithin(project, project, written, win32)).toBe(inside);
    expect(configuredPath(written, project, project, win32)).toBe(inside);
  });

  it.each([
    String.raw`..\victima\g.csv`,
    "../victima/g.csv",
    String.raw`D:\peru\g.csv`,
    String.raw`\\server\share\g.csv`,
    String.raw`C:\Users\Ana\peru2\g.csv`,
  ])("%s is outside", (written) => {
    expect(pathWithin(project, project, written, win32)).toBeUndefined();
    expect(isAbove(win32.relative(project, win32.resolve(project, written)), win32)).toBe(true);
  });
});

describe("moveOver", () => {
  const refusing = (codes: readonly string[], platform: string) => {
    const left = [...codes];
    const waited: number[] = [];
    let moved = 0;
    const system = {
      platform,
      pause: (milliseconds: number) => void waited.push(milliseconds),
      rename: () => {
        const code = left.shift();
        if (code !== undefined) throw Object.assign(new Error(code), { code });
        moved++;
      },
    };
    return { system, waited, moved: () => moved };
  };

  it("tries again while Windows says that the file is open", () => {
    const { system, waited, moved } = refusing(["EPERM", "EBUSY", "EACCES"], "win32");
    moveOver("a", "b", system);
    expect([moved(), waited.length]).toEqual([1, 3]);
  });

  it("gives up after a second and a half", () => {
    const { system, waited } = refusing(
      Array.from({ length: 99 }, () => "EPERM"),
      "win32",
    );
    expect(() => moveOver("a", "b", system)).toThrow("EPERM");
    expect(waited.reduce((sum, each) => sum + each, 0)).toBeLessThan(2000);
  });

  it("takes a refusal for what it is elsewhere, and any other error anywhere", () => {
    for (const [code, platform] of [
      ["EPERM", "linux"],
      ["EACCES", "darwin"],
      ["ENOSPC", "win32"],
    ] as const) {
      const { system, waited } = refusing([code], platform);
      expect(() => moveOver("a", "b", system)).toThrow(code);
      expect(waited).toEqual([]);
    }
    const { system, moved } = refusing(["EBUSY"], "linux");
    moveOver("a", "b", system);
    expect(moved()).toBe(1);
  });
});
