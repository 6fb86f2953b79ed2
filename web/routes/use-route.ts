// The address as state: who shows it is told when it changes, whoever changed it.

import { useEffect, useState } from "preact/hooks";
import { formatRoute, parseRoute, type Route } from "./route.ts";

/** In place of the present one, for what changes with every letter typed; otherwise Back returns to it. */
export interface GoOptions {
  readonly replace?: boolean;
}

export function go(route: Route, { replace = false }: GoOptions = {}): void {
  const fragment = formatRoute(route);
  if (fragment === location.hash) return;
  if (replace) history.replaceState(undefined, "", fragment);
  else history.pushState(undefined, "", fragment);
  dispatchEvent(new HashChangeEvent("hashchange"));
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const changed = (): void => setRoute(parseRoute(location.hash));
    addEventListener("hashchange", changed);
    addEventListener("popstate", changed);
    return () => {
      removeEventListener("hashchange", changed);
      removeEventListener("popstate", changed);
    };
  }, []);
  return route;
}
