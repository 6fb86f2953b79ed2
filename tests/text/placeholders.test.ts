import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPlaceholders } from "../../src/text/placeholders.ts";

const keys = (text: string): readonly string[] => findPlaceholders(text).map(({ key }) => key);

describe("placeholders in plain text", () => {
  it.each([
    ["{{count}} votes, {{- name }} and {{total, number}}", ["{{count}}", "{{name}}", "{{total}}"]],
    [
      "{{full name}}, {{Full Name}} {{formatDate date}}",
      ["{{full name}}", "{{Full Name}}", "{{formatDate date}}"],
    ],
    ['{{< figure src="mapa.png" >}} {{% /note %}}', ["{{< figure >}}", "{{< /note >}}"]],
    ['$t(common.cancel) or $t(items, {"count": 3})', ["$t(common.cancel)", "$t(items)"]],
    ["%s, %-8.2f and %lu; %1$s, %(user)s and %@", ["%s", "%f", "%d", "%1$s", "%(user)s", "%@"]],
    ["Between %1!d! and %2!8.8X!; 100%1!", ["%1!d!", "%2!X!"]],
    ["{0} of {total, number} and {user.name!r:>10} {}", ["{0}", "{total}", "{user.name}", "{}"]],
    [
      "${home} #{user} %{count} %name% <%= title %>",
      ["${home}", "#{user}", "%{count}", "%name%", "<%= title %>"],
    ],
    ['<a href="/es">the <B>law</B></a><br/>', ["<a>", "<b>", "</b>", "</a>", "<br>"]],
    ['<a href="%1$s" %2$s>law</a> <b {attributes}>', ["<a>", "</a>", "<b>"]],
    ["Read <0>this</0>, <Link to='x'>that</Link>", ["<0>", "</0>", "<Link>", "</Link>"]],
  ])("%j", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    "50% of the seats, 100%secure, a 30 % cut",
    "Usage: glosa check <source> [target]",
    "if a < b and c > d, or x <5 years and >10",
    "Write {} as {a: {b: 1}}".replace("{} as ", ""),
    "https://es.wikipedia.org/wiki/Constituci%C3%B3n",
    "referencia <strong reference>",
    "100%% sure",
    "{{ System error [3].}} Call the {{Error while votes were counted}}",
    "{{Error del sistema [3].}}",
    "$\\mathrm{Var}(x) = \\frac{1}{n} \\sum x, \\bar{x}$",
  ])("leaves %j alone", (text) => {
    expect(keys(text)).toEqual([]);
  });

  it("gives ranges in order, without overlap, of what is written there", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("{}%$<>/()s1a b,:\"'=#")) }),
        (text) => {
          let last = 0;
          for (const { range, text: written } of findPlaceholders(text)) {
            expect(range.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(range.start, range.end)).toBe(written);
            last = range.end;
          }
        },
      ),
    );
  });

  it("is done with a hostile text in no time", () => {
    for (const part of ["{{", "<a b=", "%(", "{a,", "$t(", "<%", "<a "]) {
      const before = process.cpuUsage().user;
      findPlaceholders(part.repeat(20_000));
      expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
    }
  });
});
