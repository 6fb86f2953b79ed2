// Identifies a process uniquely: distinct from one that later gets the same id, in another container or on another
// machine.

import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { kill, pid } from "node:process";
import { systemErrorCode } from "./system-error.ts";

const markPattern = /^([0-9a-f]{12})-(\d+)-(\d*)$/u;

/** `gone` is certain; nothing can be known about a process in another container or on another machine. */
export type ProcessState = "alive" | "gone" | "unknown";

let own: string | undefined;

/** This process: a hash of machine, boot and container, then process id and process start. */
export function processMark(): string {
  return (own ??= `${machineMark()}-${pid}-${startOf(pid)}`);
}

/** Whether the process with this mark is still running; `unknown` if it is not a mark. */
export function stateOf(mark: string): ProcessState {
  const [, machine, processId, start] = markPattern.exec(mark) ?? [];
  if (processId === undefined || machine !== machineMark()) return "unknown";
  if (!isRunning(Number(processId))) return "gone";
  const seen = startOf(Number(processId));
  if (seen === zombie) return "gone";
  return seen === "" || start === "" || seen === start ? "alive" : "gone";
}

/** Whether any process has this id now. */
export function isRunning(processId: number): boolean {
  try {
    kill(processId, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === "EPERM";
  }
}

let machine: string | undefined;

// Two containers may share a folder and a kernel, and both have a process 1; ids restart with the machine.
function machineMark(): string {
  machine ??= createHash("sha256")
    .update([hostname(), bootId(), processNamespace()].join("\n"))
    .digest("hex")
    .slice(0, 12);
  return machine;
}

function bootId(): string {
  return orEmpty(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
}

function processNamespace(): string {
  return orEmpty(() => readlinkSync("/proc/self/ns/pid"));
}

/** Dead, but nobody has asked how it ended: in a container without an init it stays so. */
const zombie = "zombie";

// Fields 3 and 22 of proc(5): the state, and the start in ticks since boot; empty on a system without /proc. The name
// before them is in parentheses and may contain anything.
function startOf(processId: number): string {
  const stat = orEmpty(() => readFileSync(`/proc/${processId}/stat`, "utf8"));
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" || fields[0] === "X" ? zombie : (fields[19] ?? "");
}

function orEmpty(read: () => string): string {
  try {
    return read().trim();
  } catch {
    return "";
  }
}
