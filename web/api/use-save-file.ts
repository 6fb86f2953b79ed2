// A file of the server for the browser to keep. It is fetched rather than linked, so that what the server refuses is told on the
// page, and no file with a sentence in it.

import { useState } from "preact/hooks";
import type { SentFile } from "./request.ts";
import { useAsk } from "./use-ask.ts";

/** Whether it is on its way, and what asks for it. Rejects with what `Ask` rejects with. */
export function useSaveFile(): [busy: boolean, save: (path: string) => Promise<void>] {
  const ask = useAsk();
  const [busy, setBusy] = useState(false);
  const save = async (path: string): Promise<void> => {
    setBusy(true);
    try {
      const { name, content } = await ask<SentFile>(path, { as: "file" });
      const link = document.createElement("a");
      link.download = name;
      link.href = URL.createObjectURL(content);
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } finally {
      setBusy(false);
    }
  };
  return [busy, save];
}
