// A sentence in the corner that says what was just done; read aloud, and gone after a while.

import { createContext, type ComponentChildren } from "preact";
import { useCallback, useContext, useRef, useState } from "preact/hooks";

const ToastContext = createContext<(sentence: string) => void>(() => undefined);

const shownFor = 6000;

export function useToast(): (sentence: string) => void {
  return useContext(ToastContext);
}

export function ToastPlace({ children }: { readonly children: ComponentChildren }) {
  const [sentence, setSentence] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const tell = useCallback((told: string) => {
    clearTimeout(timer.current);
    setSentence(told);
    timer.current = setTimeout(() => setSentence(""), shownFor);
  }, []);
  return (
    <ToastContext.Provider value={tell}>
      {children}
      <div class="toast" role="status">
        {sentence}
      </div>
    </ToastContext.Provider>
  );
}
