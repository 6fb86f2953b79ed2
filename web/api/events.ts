// What the server says by itself: one stream for the whole page, whoever listens.

import { useEffect, useRef } from "preact/hooks";
import type { PageEvent } from "../../src/model/page/events.ts";
import { apiRoot } from "./request.ts";

type Listener = (event: PageEvent) => void;

const listeners = new Set<Listener>();
let stream: EventSource | undefined;

/** The browser opens it again by itself when it breaks off. */
function open(): void {
  stream = new EventSource(`${apiRoot}/events`);
  stream.addEventListener("message", ({ data }: MessageEvent<string>) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- by the contract of the stream
    const event = JSON.parse(data) as PageEvent;
    for (const listener of listeners) listener(event);
  });
}

export function useEvents(listener: Listener): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    if (stream === undefined) open();
    const heard: Listener = (event) => latest.current(event);
    listeners.add(heard);
    return () => {
      listeners.delete(heard);
      if (listeners.size > 0) return;
      stream?.close();
      stream = undefined;
    };
  }, []);
}
