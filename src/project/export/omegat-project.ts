// The file that makes a folder an OmegaT project: its languages, and all folders in OmegaT's default places.

import type { LanguageTag } from "../../model/language.ts";
import { escapeText } from "../../xml/escape.ts";

export function omegatProject(source: LanguageTag, target: LanguageTag): string {
  const tag = (language: LanguageTag): string => escapeText(language, () => undefined);
  const folder = (name: string): string => `        <${name}>__DEFAULT__</${name}>\n`;
  const folders = ["source_dir", "target_dir", "tm_dir", "glossary_dir", "dictionary_dir"];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
    <project version="1.0">
${folders.map(folder).join("")}        <source_lang>${tag(source)}</source_lang>
        <target_lang>${tag(target)}</target_lang>
        <sentence_seg>true</sentence_seg>
        <support_default_translations>true</support_default_translations>
        <remove_tags>false</remove_tags>
    </project>
</omegat>
`;
}
