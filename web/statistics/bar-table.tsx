// A bar chart that is a table.

import { useSay } from "../messages/use-say.ts";
import { shares } from "./shares.ts";

export interface BarRow {
  readonly name: string;
  readonly href?: string;
  readonly values: readonly { readonly kind: string; readonly value: number }[];
}

export function BarTable({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly { readonly kind: string; readonly name: string }[];
  readonly rows: readonly BarRow[];
}) {
  const say = useSay();
  const widths = shares(rows.map(({ values }) => values.map(({ value }) => value)));
  return (
    <table class={columns.length > 1 ? "bars several" : "bars"}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ kind, name }) => (
            <th scope="col" key={kind} class="number">
              {columns.length > 1 ? (
                <span class={`swatch ${kind}`} aria-hidden="true" />
              ) : undefined}
              {name}
            </th>
          ))}
          <td class="bar-cell" aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, href, values }, index) => (
          <tr key={index}>
            <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
            {values.map(({ kind, value }) => (
              <td key={kind} class="number">
                {say.number(value)}
              </td>
            ))}
            <td class="bar-cell" aria-hidden="true">
              <svg class="measure" width="100%" height="14" preserveAspectRatio="none">
                {(widths[index] ?? []).map(({ from, to }, at) => (
                  <rect
                    key={at}
                    class={values[at]?.kind ?? ""}
                    x={`${from}%`}
                    width={`${to - from}%`}
                    height="14"
                  />
                ))}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
