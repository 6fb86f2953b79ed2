// What the page is about, asked for once and again whenever its files change.

import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { PageProject } from "../../src/model/page/project.ts";
import { useEvents } from "../api/events.ts";
import { useAnswer, type Asked } from "../api/use-ask.ts";

const ProjectContext = createContext<Asked<PageProject> | undefined>(undefined);

export function ProjectPlace({ children }: { readonly children: ComponentChildren }) {
  const asked = useAnswer<PageProject>("/project");
  useEvents((event) => {
    if (event.kind === "changed" || event.kind === "pair") asked.again();
  });
  return <ProjectContext.Provider value={asked}>{children}</ProjectContext.Provider>;
}

export function useProject(): Asked<PageProject> {
  const asked = useContext(ProjectContext);
  if (asked === undefined) throw new Error("used outside of the project");
  return asked;
}
