// A pair held by the page: what the server last said of it, what was typed since, and how that gets to the server.

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type {
  PairAnswer,
  PairPatch,
  PatchAnswer,
  SaveConflict,
  SavedAnswer,
  SaveRequest,
} from "../../src/model/page/pair.ts";
import { useEvents } from "../api/events.ts";
import { currentOf, type RequestOptions } from "../api/request.ts";
import { useAsk } from "../api/use-ask.ts";
import { mergePatched } from "./merge-patched.ts";
import { canRepeat, enqueue, type Job, type RowJob } from "./outbox.ts";

export interface Conflict {
  readonly row: number;
  readonly mine: string;
  readonly theirs: string;
}

export interface HeldPair {
  readonly pair: PairAnswer | undefined;
  readonly problem: unknown;
  /** What was typed in a row and is not checked yet. */
  readonly drafts: ReadonlyMap<number, string>;
  readonly conflict: Conflict | undefined;
  /** What was typed in a row and could not be made so; it stays as a draft. */
  readonly refused: { readonly row: number; readonly problem: unknown } | undefined;
  /** Whether something is on its way. */
  readonly busy: boolean;
}

export interface PairActions {
  /** Which row is written in; `undefined` for none any more. */
  readonly edit: (row: number | undefined) => void;
  readonly type: (row: number, text: string) => void;
  readonly patch: (patch: PairPatch) => Promise<void>;
  /** `POST` to a route of the pair, whose answer `pairIn` finds the pair in. */
  readonly post: <Answer>(
    route: string,
    body: unknown,
    pairIn: (answer: Answer) => PatchAnswer,
  ) => Promise<Answer>;
  /** `over` what somebody else saved meanwhile; otherwise that makes it fail. */
  readonly save: (options?: { readonly over?: boolean }) => Promise<string>;
  /** Forgets what was typed in a row and was refused. */
  readonly takeBack: (row: number) => void;
  readonly settle: (keep: "mine" | "theirs") => void;
  readonly reload: () => void;
}

const typingPause = 150;

export function usePair(id: string): [HeldPair, PairActions] {
  const ask = useAsk();
  const path = `/pairs/${encodeURIComponent(id)}`;
  const [held, setHeld] = useState<HeldPair>({
    ...{ pair: undefined, problem: undefined, drafts: new Map(), conflict: undefined },
    ...{ refused: undefined, busy: false },
  });
  const now = useRef(held);
  const queue = useRef<Job[]>([]);
  const running = useRef(false);
  /** The row that is written in. What was typed in it stays, whatever the server makes of it. */
  const editing = useRef<number | undefined>(undefined);
  /** Of that row: whether what was sent last has become several rows. */
  const divided = useRef(false);
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>());
  const set = useCallback((changed: Partial<HeldPair>) => {
    now.current = { ...now.current, ...changed };
    setHeld(now.current);
  }, []);

  const reload = useCallback(async (): Promise<void> => {
    try {
      set({ pair: await ask<PairAnswer>(path), problem: undefined });
    } catch (problem) {
      set({ problem });
    }
  }, [ask, path]);

  /** Whether the row has no translation yet. Half a sentence would be aligned with another row: it is sent when it is written. */
  const isFirst = (row: number): boolean => now.current.pair?.rows[row - 1]?.target === undefined;
  const targetOf = (row: number): string => now.current.pair?.rows[row - 1]?.target?.text ?? "";

  const forget = (row: number, text: string): void => {
    if (now.current.drafts.get(row) !== text || editing.current === row) return;
    const drafts = new Map(now.current.drafts);
    drafts.delete(row);
    set({ drafts });
  };

  const send = async (body: PairPatch, etag: string): Promise<PatchAnswer> =>
    ask<PatchAnswer>(path, { method: "PATCH", body, etag } satisfies RequestOptions);

  const take = (answer: PatchAnswer): void => {
    if (now.current.pair !== undefined) set({ pair: mergePatched(now.current.pair, answer) });
  };

  /** What to do with a change that was made for a pair that is no more. */
  const overtaken = async (job: Job, problem: unknown): Promise<void> => {
    divided.current = false;
    const current = currentOf<PairAnswer>(problem);
    if (current?.rows === undefined) await reload();
    else set({ pair: current });
    if (job.kind === "act") job.done(problem);
    else if (canRepeat(job, targetOf(job.row))) queue.current = [job, ...queue.current];
    else set({ conflict: { row: job.row, mine: job.text, theirs: targetOf(job.row) } });
  };

  const drain = async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    set({ busy: true });
    for (let job = queue.current.shift(); job !== undefined; job = queue.current.shift()) {
      const etag = now.current.pair?.etag ?? "";
      try {
        if (job.kind === "row") {
          // A second sentence typed became a row of its own: taken back, so that it is not there twice.
          if (divided.current && editing.current === job.row) {
            take(await send({ undo: true }, etag));
            divided.current = false;
          }
          const latest = now.current.pair?.etag ?? "";
          take(await send({ row: job.row, text: job.text }, latest));
          divided.current = !sameWords(targetOf(job.row), job.text);
          forget(job.row, job.text);
          set({ problem: undefined, refused: undefined });
        } else {
          take(await job.run(etag));
          job.done();
        }
      } catch (problem) {
        if (isOvertaken(problem)) await overtaken(job, problem);
        else if (job.kind === "act") job.done(problem);
        else set({ refused: { row: job.row, problem } });
      }
    }
    running.current = false;
    set({ busy: false });
  };

  const add = (job: Job): void => {
    queue.current = enqueue(queue.current, job);
    void drain();
  };

  /** Sends at once what was typed, so that what follows acts on it. */
  const flush = (): void => {
    for (const [row, timer] of timers.current) {
      clearTimeout(timer);
      const text = now.current.drafts.get(row);
      if (text !== undefined) add(rowJob(row, text));
    }
    timers.current.clear();
    const row = editing.current;
    const text = row === undefined ? undefined : now.current.drafts.get(row);
    if (row !== undefined && text !== undefined && text.trim() !== "" && isFirst(row))
      add(rowJob(row, text));
  };
  const rowJob = (row: number, text: string): RowJob => ({
    ...{ kind: "row", row, text, base: targetOf(row) },
  });

  const act = (run: (etag: string) => Promise<PatchAnswer>): Promise<void> => {
    flush();
    return new Promise((resolve, reject) => {
      const done = (failed?: unknown): void => {
        if (failed === undefined) resolve();
        else reject(failed instanceof Error ? failed : new Error("the request failed"));
      };
      add({ kind: "act", run, done });
    });
  };

  useEffect(() => {
    void reload();
    return () => {
      flush();
    };
  }, [reload]);

  useEvents((event) => {
    if (running.current || queue.current.length > 0) return;
    const known = now.current.pair;
    if (event.kind === "pair" && event.pair === id && event.etag !== known?.etag) void reload();
    if (event.kind === "changed" && event.role !== "memory") void reload();
  });

  /** What is not typed, but changes the text: the row that is written in shows it. */
  const change = (run: (etag: string) => Promise<PatchAnswer>): Promise<void> => {
    const row = editing.current;
    return act(async (etag) => {
      const answer = await run(etag);
      divided.current = false;
      const drafts = new Map(now.current.drafts);
      if (row !== undefined && drafts.delete(row)) set({ drafts });
      return answer;
    });
  };

  const actions: PairActions = {
    edit: (row) => {
      const before = editing.current;
      editing.current = row;
      divided.current = false;
      if (before === undefined || before === row) return;
      const text = now.current.drafts.get(before);
      if (isFirst(before)) {
        if (text === undefined || text.trim() === "") forget(before, text ?? "");
        else add(rowJob(before, text));
        return;
      }
      if (now.current.refused?.row === before) return;
      const waits = timers.current.has(before) || running.current || queue.current.length > 0;
      if (text !== undefined && !waits) forget(before, text);
    },
    type: (row, text) => {
      set({ drafts: new Map(now.current.drafts).set(row, text) });
      clearTimeout(timers.current.get(row));
      if (isFirst(row)) return;
      const later = (): void => {
        timers.current.delete(row);
        const latest = now.current.drafts.get(row);
        if (latest === undefined) return;
        if (latest === targetOf(row)) {
          set({ refused: undefined });
          forget(row, latest);
        } else add(rowJob(row, latest));
      };
      timers.current.set(row, setTimeout(later, typingPause));
    },
    patch: (body) => change((etag) => send(body, etag)),
    post: async (route, body, pairIn) => {
      const answers: Parameters<typeof pairIn>[0][] = [];
      await change(async (etag) => {
        const answer = await ask<Parameters<typeof pairIn>[0]>(path + route, {
          ...{ method: "POST", body, etag },
        });
        answers.push(answer);
        return pairIn(answer);
      });
      const [answer] = answers;
      if (answer === undefined) throw new Error("no answer came");
      return answer;
    },
    save: async ({ over = false } = {}) => {
      const post = (etag: string, body: SaveRequest): Promise<SavedAnswer> =>
        ask<SavedAnswer>(`${path}/save`, { method: "POST", body, etag });
      await act(async (etag) => {
        try {
          await post(etag, {});
        } catch (problem) {
          const replaces = currentOf<SaveConflict>(problem)?.onDisk;
          if (replaces === undefined || !over) throw problem;
          await post(etag, { replaces });
        }
        const pair = await ask<PairAnswer>(path);
        return { ...pair, count: pair.rows.length };
      });
      return now.current.pair?.name ?? "";
    },
    takeBack: (row) => {
      clearTimeout(timers.current.get(row));
      timers.current.delete(row);
      const drafts = new Map(now.current.drafts);
      drafts.delete(row);
      set({ drafts, refused: undefined });
    },
    settle: (keep) => {
      const { conflict } = now.current;
      if (conflict === undefined) return;
      set({ conflict: undefined });
      if (keep === "theirs") forget(conflict.row, now.current.drafts.get(conflict.row) ?? "");
      else add(rowJob(conflict.row, now.current.drafts.get(conflict.row) ?? conflict.mine));
    },
    reload: () => void reload(),
  };
  return [held, actions];
}

/** The server trims what it is sent. */
function sameWords(one: string, other: string): boolean {
  return one.replaceAll(/\s+/gu, " ").trim() === other.replaceAll(/\s+/gu, " ").trim();
}

function isOvertaken(problem: unknown): boolean {
  return problem instanceof Error && "status" in problem && problem.status === 412;
}
