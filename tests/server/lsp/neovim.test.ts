// Neovim as a client, as it comes: skipped where it is not installed, or the server not built.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { files } from "./patrol-project.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const cli = join(root, "dist", "bin", "cli.js");
const hasNeovim = spawnSync("nvim", ["--version"]).status === 0;

describe.skipIf(!hasNeovim || !existsSync(cli))("Neovim (skipped without nvim or dist/)", () => {
  it("opens, shows, fixes, undoes and accepts", () => {
    const folder = temporaryFolder(files);
    const said = join(temporaryFolder(), "said.txt");
    execFileSync(
      "nvim",
      ["--headless", "-u", "NONE", "-n", "-S", join(import.meta.dirname, "neovim.lua")],
      {
        cwd: folder,
        env: {
          ...process.env,
          GLOSA_CLI: cli,
          GLOSA_NODE: process.execPath,
          GLOSA_SAID: said,
          LC_ALL: "C.UTF-8",
        },
        timeout: 60_000,
        stdio: "ignore",
      },
    );
    expect(readFileSync(said, "utf8")).toBe(`open es/a.md: 2 findings
  3:5 term-deprecated: “patrullas campesinas” is deprecated for “peasant patrols” (peasant-patrols); use “ronda campesina”, “ronda”.
  3:49 term-deprecated: “patrulla campesina” is deprecated for “peasant patrol” (peasant-patrols); use “ronda campesina”, “ronda”.
hover over “patrullas”:
  **peasant patrol**, rural patrol → **ronda campesina**, ronda, ~~patrulla campesina~~, ~~ronderío~~
  Community self\\-defence\\.
  Note: “peasant patrol”, “ronda campesina”: Older than the committees\\.
  Note: “patrulla campesina”: Calque of the English name\\.
  Source: Law 27908
actions there:
  Replace with “rondas campesinas” (preferred)
  Replace with “rondas”
  Accept “patrulla campesina” in the glossary as admitted
  Suppress term-deprecated here, with a reason
  Explain term-deprecated
  Use “ronda campesina” in the whole file (2 places)
fix: Las rondas campesinas vigilan el camino. Una patrulla campesina se reunió con el alcalde.
1 finding left
undo: Las patrullas campesinas vigilan el camino. Una patrulla campesina se reunió con el alcalde.
2 findings again
accept, in protest.csv:
  peasant-patrols,,patrulla campesina,admitted,noun,feminine,,,Calque of the English name.,
0 findings after it
`);
  }, 90_000);
});
