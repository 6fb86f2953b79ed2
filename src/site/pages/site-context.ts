// What every page is made from: the content, a language of the interface, and where things stand.

import type { InterfaceLanguage, Translate } from "../../messages/translator.ts";
import type { SiteContent } from "../content/published.ts";

export interface SiteContext {
  readonly content: SiteContent;
  readonly translate: Translate;
  /** Of every language of the interface: each page says where it is to be read in the others. */
  readonly translators: readonly Translate[];
  /** As the project has it; by default a word of the interface. */
  readonly title: string | undefined;
  /** With a slash at the end; `undefined`: nobody said where the site will be. */
  readonly base: string | undefined;
  readonly assets: Assets;
  readonly hasFeed: boolean;
}

/** Paths from the root. Each name changes with the content, so that no browser shows a page with an old style. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  readonly index: string;
}

export function titleOf({ title, translate }: Pick<SiteContext, "title" | "translate">): string {
  return title ?? translate("site.title");
}

/** A page by its path in the folder of its language: `search.html`, `peasant-patrols/`, empty for the first. */
export function pagePath(language: InterfaceLanguage, path: string): string {
  return `${language}/${path}`;
}

/** The way from a page to the root of the site. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length);
}

/** The file of a page. */
export function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** Its address: full where the base is known, as search engines want it, else as the page sees it. */
export function addressFrom(
  { base }: Pick<SiteContext, "base">,
  from: string,
  target: string,
): string {
  return base === undefined ? rootFrom(from) + target : base + target;
}
