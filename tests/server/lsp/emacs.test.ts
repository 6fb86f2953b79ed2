// Emacs as a client, by eglot: skipped where either is not installed, or the server not built.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { files } from "./patrol-project.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const cli = join(root, "dist", "bin", "cli.js");
const findEglot = `(progn (dolist (folder (directory-files "/usr/share/emacs/site-lisp/elpa-src" t "^[a-z]"))
  (add-to-list 'load-path folder)) (require 'eglot))`;
const hasEglot = spawnSync("emacs", ["-Q", "--batch", "--eval", findEglot]).status === 0;

describe.skipIf(!hasEglot || !existsSync(cli))("Emacs (skipped without eglot or dist/)", () => {
  it("opens, shows and fixes", () => {
    const folder = temporaryFolder(files);
    const home = temporaryFolder();
    const said = join(home, "said.txt");
    execFileSync("emacs", ["-Q", "--batch", "-l", join(import.meta.dirname, "emacs.el")], {
      cwd: folder,
      env: {
        ...process.env,
        ...{ GLOSA_CLI: cli, GLOSA_NODE: process.execPath, GLOSA_SAID: said, HOME: home },
        LC_ALL: "C.UTF-8",
      },
      timeout: 60_000,
      stdio: "ignore",
    });
    expect(readFileSync(said, "utf8")).toBe(`open: 2
  Replace with “rondas campesinas”
  Replace with “rondas”
  Accept “patrulla campesina” in the glossary as admitted
  Suppress term-deprecated here, with a reason
  Explain term-deprecated
  Use “ronda campesina” in the whole file (2 places)
fix: Las rondas campesinas vigilan el camino. Una patrulla campesina se reunió con el alcalde.
1 left
`);
  }, 90_000);
});
