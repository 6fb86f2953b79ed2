// Opens an address in the browser of the person.

import { spawn } from "node:child_process";
import runtime from "node:process";

const programs: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  // `start` takes the first quoted argument for a title.
  win32: ["cmd", "/c", "start", ""],
};

/** How long a program that opens a browser may take to fail. */
const patience = 1500;

/** Whether a program was found that did not fail at once. The browser goes on when this process ends. */
export async function openInBrowser(address: string): Promise<boolean> {
  const [program, ...first] = programs[runtime.platform] ?? ["xdg-open"];
  return new Promise((resolve) => {
    const child = spawn(program, [...first, address], { stdio: "ignore", detached: true });
    const timer = setTimeout(() => resolve(true), patience);
    const end = (isOpen: boolean): void => {
      clearTimeout(timer);
      resolve(isOpen);
    };
    child.on("error", () => end(false));
    child.on("exit", (code) => end(code === 0));
    child.unref();
  });
}
