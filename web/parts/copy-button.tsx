// Copies a text, and says that it did.

import { useSay } from "../messages/use-say.ts";
import { useToast } from "./toast.tsx";

export function CopyButton({ text, lang }: { readonly text: string; readonly lang: string }) {
  const say = useSay();
  const copy = useCopy();
  return (
    <button type="button" class="bare copy" onClick={() => copy(text)}>
      {say("copy.copy")}
      <span class="unseen" lang={lang}>
        {" "}
        {text}
      </span>
    </button>
  );
}

export function useCopy(): (text: string) => void {
  const say = useSay();
  const tell = useToast();
  return (text) => {
    navigator.clipboard.writeText(text).then(
      () => tell(say("copy.copied", { text })),
      () => tell(say("copy.failed")),
    );
  };
}
