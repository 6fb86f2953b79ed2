// The sentences of the language chosen, for every part of the page.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { sayIn, type Say } from "./say.ts";

export const SayContext = createContext<Say>(sayIn("en"));

export function useSay(): Say {
  return useContext(SayContext);
}
