// The end of a report: how to suppress a finding in the files at hand.

import { checkedFormats } from "../../formats/checked-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { IgnorePlace } from "../../formats/format.ts";
import type { Translate } from "../../messages/translator.ts";
import type { Finding } from "../../model/finding.ts";

/** One sentence for each way, in the order of the findings that the report shows. */
export function silencingAdvice(
  findings: readonly Finding[],
  translate: Translate,
): readonly string[] {
  const places = new Set<IgnorePlace | "none">();
  const extensions = new Set<string>();
  for (const path of new Set(findings.map(({ target, source }) => (target ?? source)?.path))) {
    if (path === undefined) continue;
    const place = forPath(checkedFormats, path)?.ignorePlace?.(path);
    places.add(place ?? "none");
    if (place === undefined) extensions.add(/\.[^./\\]*$/u.exec(path)?.[0].toLowerCase() ?? path);
  }
  return [...places].map((place) =>
    place === "none"
      ? translate("report.next.none", { extensions: [...extensions].join(", ") })
      : translate(`report.next.${place}`),
  );
}
