// `glosa server`: a new team's first hour, and what is refused.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasPostgres, temporaryFolder } from "../server/store/test-store.ts";
import { runIn } from "./test-io.ts";

const token = /glosa_[\w-]{43}/u;

describe.skipIf(!hasPostgres)("glosa server (needs PostgreSQL 15)", () => {
  it("goes with a team from an empty folder to a backup and back", async () => {
    const folder = temporaryFolder("glosa-server-");
    const glosa = (...call: readonly string[]): ReturnType<typeof runIn> =>
      runIn(folder, ["server", ...call]);
    const early = await glosa("check", "--embedded");
    expect([early.exitCode, early.errors]).toEqual([
      2,
      "glosa: .glosa/postgres: There is no database here. Run this where the server was started, or set one up with: glosa server migrate --embedded\n",
    ]);
    expect(existsSync(join(folder, ".glosa"))).toBe(false);
    expect((await glosa("migrate", "--embedded")).output).toBe("The database now has schema 1.\n");
    expect((await glosa("migrate", "--embedded")).output).toBe(
      "The database already has schema 1.\n",
    );
    expect((await glosa("check", "--embedded")).output).toBe(
      "The store has no memories and no glossaries yet.\n",
    );
    const added = await glosa("token", "add", "ana", "--role", "admin", "--embedded");
    expect(added.output).toMatch(new RegExp(`^${token.source}\n$`, "u"));
    const shown = added.output.slice(0, 12);

    const statuses: number[] = [];
    let end: () => void = () => undefined;
    const interrupted = new Promise<void>((resolve) => {
      end = resolve;
    });
    const serving = runIn(folder, ["server", "--embedded", "--port", "0"], "en", {
      interrupted,
      written: async (text) => {
        const address = /http:\/\/\S+/u.exec(text)?.[0] ?? "";
        const headers = {
          Authorization: `Bearer ${added.output.trim()}`,
          "Content-Type": "application/json",
        };
        const made = await fetch(`${address}/v1/memories`, {
          ...{ method: "POST", headers },
          body: JSON.stringify({ id: "peru", source: "en", target: "es" }),
        });
        const well = await fetch(`${address}/healthz`);
        // A command beside it leaves the database running.
        const beside = await glosa("check", "--embedded");
        const still = await fetch(`${address}/healthz`);
        statuses.push(made.status, well.status, beside.exitCode, still.status);
        end();
      },
    });
    const served = await serving;
    expect([served.exitCode, served.errors]).toEqual([0, ""]);
    expect(served.output).toMatch(
      /^The store is at http:\/\/127\.0\.0\.1:\d+ \(Ctrl\+C ends it\)\n$/u,
    );
    expect(statuses).toEqual([201, 200, 0, 200]);

    const listed = await glosa("token", "list", "--embedded");
    expect(listed.output).toMatch(
      new RegExp(
        `^${shown}…  ana  admin of everything  \\(last used \\d{4}-\\d\\d-\\d\\d\\)\n$`,
        "u",
      ),
    );
    expect((await glosa("check", "--embedded")).output).toBe("Memory peru, units 0: in order\n");
    const backup = await glosa("backup", "copy", "--embedded", "--json");
    expect(JSON.parse(backup.output)).toEqual({
      ...{ version: 1, folder: "copy", memories: 1, units: 0, glossaries: 0, concepts: 0 },
      events: 1,
    });
    expect(existsSync(join(folder, "copy", "memories", "peru.tmx"))).toBe(true);
    const restored = await glosa("restore", "copy", "--embedded");
    expect([restored.exitCode, restored.errors]).toEqual([
      2,
      "glosa: The store is not empty, and a backup is restored into an empty one. Create another database, then restore into that.\n",
    ]);
    const revoked = await glosa("token", "revoke", shown, "--embedded");
    expect(revoked.output).toBe("The token of ana opens nothing any more.\n");
    expect(existsSync(join(folder, ".glosa", "postgres", "postmaster.pid"))).toBe(false);
  }, 120_000);
});

describe("glosa server", () => {
  it.each([
    [[], "No database is named"],
    [["--database", "mysql://x"], "This is no address of a PostgreSQL database"],
    [["check", "--database", "postgres://glosa:secret@127.0.0.1:1/x"], "does not answer"],
    [["--embedded", "--host", "0.0.0.0"], "Others reach 0.0.0.0"],
    [["token", "add", "--embedded"], "Whose token?"],
    [["token", "give", "--embedded"], "give"],
  ] as const)("says in one sentence what is wrong with %j", async (call, said) => {
    const ran = await runIn(temporaryFolder("glosa-server-"), ["server", ...call]);
    expect([ran.exitCode, ran.output]).toEqual([2, ""]);
    expect(ran.errors).toMatch(/^glosa: [^\n]+\n$/u);
    expect(ran.errors).toContain(said);
    expect(ran.errors).not.toContain("secret");
  });
});
