// Events for a browser, as they come (https://html.spec.whatwg.org/multipage/server-sent-events.html).

import type { Events } from "./state/events.ts";

/** Proxies and browsers end connections on which nothing happens. */
const heartbeat = 25_000;

export function eventStream(events: Events, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      send("retry: 2000\n\n");
      const leave = events.listen((event) => send(`data: ${JSON.stringify(event)}\n\n`));
      const timer = setInterval(() => send(":\n\n"), heartbeat);
      timer.unref();
      stop = () => {
        leave();
        clearInterval(timer);
      };
      signal.addEventListener("abort", () => stop());
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store" },
  });
}
