// A PostgreSQL of one's own: made in a folder, reached through a socket that only its owner can open, stopped with glosa.

import { spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { kill } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { InputError } from "../../../model/errors.ts";
import { embeddedUser, openDatabase, type DatabaseAddress } from "../database/database.ts";
import { databaseCode } from "../database/store-error.ts";
import { postgresPrograms } from "./postgres-programs.ts";
import { unprivilegedUser, type SystemUser } from "./unprivileged-user.ts";

export interface EmbeddedOptions {
  /** Where its data are; made where there is none, unless `mustExist`. */
  readonly folder: string;
  readonly mustExist?: boolean;
  /** `PATH`. */
  readonly searchPath?: string | undefined;
  /** False for tests: what was committed need not outlive the machine. */
  readonly durable?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  readonly address: DatabaseAddress;
  /** Process id of the server. */
  readonly pid: number;
  /** Whether it ran before: another glosa may be using it, or one that was killed left it. */
  readonly wasRunning: boolean;
  /** Ends its connections, writes everything and ends it. */
  stop(): Promise<void>;
}

const startSeconds = 30;
const databaseName = "glosa";

/**
 * Starts the PostgreSQL in the folder, or goes on with the one that was left running there when glosa was killed. Throws
 * `InputError` `postgresMissing` where its programs are not installed, `embeddedMissing`, `postgresFailed` with the end of its
 * log.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { folder, searchPath } = options;
  const programs = postgresPrograms(searchPath);
  if (programs === undefined) throw new InputError("postgresMissing", { data: { oldest: 15 } });
  const user = unprivilegedUser();
  const log = join(folder, "glosa.log");
  if (!existsSync(join(folder, "PG_VERSION"))) {
    if (options.mustExist === true) throw new InputError("embeddedMissing", { path: folder });
    await initialise(folder, { programs, user });
  }
  const running = runningIn(folder);
  if (running !== undefined && (await isReady(running.socketFolder)))
    return { ...served(running.pid, running.socketFolder), wasRunning: true };
  // The path of a socket has some hundred characters at most, that of a project any number.
  const socketFolder = mkdtempSync(join(tmpdir(), "glosa-"));
  if (user !== undefined) chownSync(socketFolder, user.uid, user.gid);
  const settings = {
    listen_addresses: "",
    unix_socket_directories: socketFolder,
    shared_buffers: "256MB",
    max_wal_size: "2GB",
    ...(options.durable === false && { fsync: "off", full_page_writes: "off" }),
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const output = openSync(log, "a");
  // A group of its own: Ctrl-C is for glosa, which then stops it in order.
  const server = spawn(join(programs, "postgres"), ["-D", folder, ...flags], {
    stdio: ["ignore", output, output],
    detached: true,
    cwd: folder,
    ...user,
  });
  closeSync(output);
  server.unref();
  for (let tries = 0; tries < startSeconds * 20; tries++) {
    if (server.exitCode !== null || server.pid === undefined) break;
    if (await isReady(socketFolder))
      return { ...served(server.pid, socketFolder), wasRunning: false };
    await wait(50);
  }
  rmSync(socketFolder, { recursive: true, force: true });
  throw failed(log);
}

async function initialise(
  folder: string,
  { programs, user }: { readonly programs: string; readonly user: SystemUser | undefined },
): Promise<void> {
  // Closed is only its own folder: the user of PostgreSQL must pass through those above it.
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  // The same order of letters everywhere: what is ordered for people, glosa orders.
  const choices = ["--encoding=UTF8", "--locale=C", "--auth=trust", `--username=${embeddedUser}`];
  const log = join(dirname(folder), "initdb.log");
  const output = openSync(log, "w");
  const maker = spawn(join(programs, "initdb"), ["-D", folder, ...choices], {
    stdio: ["ignore", output, output],
    cwd: folder,
    ...user,
  });
  closeSync(output);
  const code = await new Promise<number | null>((resolve) => {
    maker.on("error", () => resolve(null));
    maker.on("exit", resolve);
  });
  if (code !== 0) throw failed(log);
  rmSync(log, { force: true });
}

interface RunningServer {
  readonly pid: number;
  readonly socketFolder: string;
}

// https://www.postgresql.org/docs/15/storage-file-layout.html: postmaster.pid has the process in its first line and the
// socket's folder in its fifth.
function runningIn(folder: string): RunningServer | undefined {
  const path = join(folder, "postmaster.pid");
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, "utf8").split("\n");
  const pid = Number(lines[0]);
  const socketFolder = lines[4] ?? "";
  return pid > 0 && socketFolder !== "" ? { pid, socketFolder } : undefined;
}

/** Whether it answers; makes the database where it has just been made itself. */
async function isReady(socketFolder: string): Promise<boolean> {
  const database = openDatabase({ socketFolder, name: "postgres" }, { connections: 1 });
  try {
    const { sql } = database;
    const known = await sql`select from pg_database where datname = ${databaseName}`;
    if (known.length === 0) await sql`create database ${sql(databaseName)}`;
    return true;
  } catch (error) {
    if (databaseCode(error) === undefined) throw error;
    return false;
  } finally {
    await database.close();
  }
}

function served(pid: number, socketFolder: string): Omit<EmbeddedPostgres, "wasRunning"> {
  return {
    address: { socketFolder, name: databaseName },
    pid,
    stop: async () => {
      // "Fast shutdown": open transactions are rolled back.
      if (!sendSignal(pid, "SIGINT")) return;
      for (let tries = 0; tries < startSeconds * 50 && sendSignal(pid, 0); tries++) await wait(20);
      rmSync(socketFolder, { recursive: true, force: true });
    },
  };
}

/** Whether there is such a process. */
function sendSignal(pid: number, signal: "SIGINT" | 0): boolean {
  try {
    return kill(pid, signal);
  } catch {
    return false;
  }
}

function failed(log: string): InputError {
  const lines = readFileSync(log, "utf8").trim().split("\n");
  return new InputError("postgresFailed", { data: { detail: lines.slice(-3).join(" "), log } });
}
