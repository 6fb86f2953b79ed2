// Asking the server from a part of the page: by hand, or whenever what is asked for changes.

import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { askIn, type Ask } from "./request.ts";

export const AskContext = createContext<Ask>(askIn("en"));

export function useAsk(): Ask {
  return useContext(AskContext);
}

export interface Asked<Answer> {
  /** The last one that came; kept while the next is waited for, so that nothing flickers. */
  readonly answer: Answer | undefined;
  /** Whether the answer belongs to another question than the one now asked. */
  readonly waits: boolean;
  readonly problem: unknown;
  readonly again: () => void;
}

interface Held<Answer> {
  readonly path: string | undefined;
  readonly answer: Answer | undefined;
  readonly problem: unknown;
}

/** `path` of `undefined` asks nothing. An answer that was overtaken by a later question is dropped. */
export function useAnswer<Answer>(path: string | undefined, delay = 0): Asked<Answer> {
  const ask = useAsk();
  const [held, setHeld] = useState<Held<Answer>>({
    ...{ path: undefined, answer: undefined, problem: undefined },
  });
  const [turn, setTurn] = useState(0);
  const first = useRef(true);
  useEffect(() => {
    if (path === undefined) {
      setHeld({ path, answer: undefined, problem: undefined });
      return undefined;
    }
    const control = new AbortController();
    const run = async (): Promise<void> => {
      try {
        const answer = await ask<Answer>(path, { signal: control.signal });
        setHeld({ path, answer, problem: undefined });
      } catch (problem) {
        if (!control.signal.aborted) setHeld({ path, answer: undefined, problem });
      }
    };
    const timer = setTimeout(() => void run(), first.current ? 0 : delay);
    first.current = false;
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [path, ask, turn]);
  return {
    answer: held.answer,
    waits: path !== undefined && held.path !== path,
    problem: held.problem,
    again: () => setTurn((before) => before + 1),
  };
}
