// `glosa serve`: what it prints, opens and refuses.

import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { files } from "../server/lsp/patrol-project.ts";
import { runIn } from "./test-io.ts";

/** A port that somebody listens on. */
async function takenPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const place = server.address();
      resolve(typeof place === "object" && place !== null ? place.port : 0);
    });
  });
}

const address = /http:\/\/127\.0\.0\.1:\d+\/#token=[0-9a-f]{64}/u;

describe("glosa serve", () => {
  it("says where the page is, opens it, and ends when it is interrupted", async () => {
    const opened: string[] = [];
    const ran = await runIn(temporaryFolder(files), ["serve"], "en", {
      opened: (each) => opened.push(each),
    });
    expect([ran.exitCode, ran.errors]).toEqual([0, ""]);
    expect(ran.output.replace(address, "ADDRESS")).toBe(
      "The page is at ADDRESS (Ctrl+C ends it)\n",
    );
    expect(opened).toEqual([address.exec(ran.output)?.[0]]);
  });

  it("opens nothing if told so", async () => {
    const opened: string[] = [];
    const ran = await runIn(temporaryFolder(files), ["serve", "--no-open"], "es", {
      opened: (each) => opened.push(each),
    });
    expect(opened).toEqual([]);
    expect(ran.output.replace(address, "ADDRESS")).toBe(
      "La página está en ADDRESS (Ctrl+C la cierra)\n",
    );
  });

  it("says what to do where no browser can be opened", async () => {
    const ran = await runIn(temporaryFolder(files), ["serve"]);
    expect(ran.exitCode).toBe(0);
    expect(ran.errors.replace(address, "ADDRESS")).toBe(
      "No browser could be opened. Open ADDRESS yourself.\n",
    );
  });

  it("says what to do about a port in use", async () => {
    const port = await takenPort();
    const ran = await runIn(temporaryFolder(files), ["serve", "--no-open", "--port", String(port)]);
    expect([ran.exitCode, ran.output]).toEqual([2, ""]);
    expect(ran.errors).toBe(
      `glosa: Port ${port} is taken by another program. Choose another with --port, or leave it out.\n`,
    );
  });

  it.each([
    [["--port", "many"], "“many” is not a port. Use a number from 0 to 65535."],
    [["--port", "70000"], "“70000” is not a port. Use a number from 0 to 65535."],
    [
      ["--host", "0.0.0.0"],
      "Others can reach 0.0.0.0. Add --token with a long random text, which they need to get in.",
    ],
    [
      ["--host", "192.0.2.1", "--token", "a-long-text-of-the-office"],
      "This machine has no address “192.0.2.1”. Check --host, or leave it out.",
    ],
    [["--token", "short"], "The token can be guessed. Use at least 16 characters."],
  ])("refuses %j", async (options, sentence) => {
    const ran = await runIn(temporaryFolder(files), ["serve", "--no-open", ...options]);
    expect([ran.exitCode, ran.output, ran.errors]).toEqual([2, "", `glosa: ${sentence}\n`]);
  });

  it("tells of a damaged glosa.json before a browser opens", async () => {
    const opened: string[] = [];
    const ran = await runIn(temporaryFolder({ ...files, "glosa.json": "{" }), ["serve"], "en", {
      opened: (each) => opened.push(each),
    });
    expect([ran.exitCode, opened]).toEqual([2, []]);
    expect(ran.errors).toContain("glosa.json:1");
  });
});
