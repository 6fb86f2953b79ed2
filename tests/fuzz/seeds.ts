// A small file of each format of which the fixtures hold none.

import { makeDocx, p, r } from "../formats/docx/make-docx.ts";
import { makeOdt, odtXml } from "../formats/odt/make-odt.ts";
import { makeXlsx, textRows } from "../formats/xlsx/make-xlsx.ts";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const markdown = `---
title: "La vacancia: guía"
tags: [Congreso, "rondas campesinas"]
---

# La *vacancia* presidencial[^1]

El **Congreso** votó en https://congreso.pe/?a=1&amp;b=2 {/* MDX */} y \`código\`.

> Cita de «Perú Libre»
> - uno
>   1. dos

| en | es |
| -- | -- |
| vote | voto |

<!-- glosa-ignore term-missing: cita -->
![mapa](mapa.png "Lima") [ronda](<a b> 'c') <span lang="es">voto</span>

[^1]: Nota\\
    con salto.

Título
======

~~~js
const a = 1;
~~~
`;

const html = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Vacancia</title></head>
<body><h1>La <em>vacancia</em></h1><p>El Congreso&nbsp;votó<br>hoy.<!-- nota --></p><ul><li>uno<li>dos</ul>
<table><tr><td>voto<td title="a">vote</table><pre>a  b</pre><script>x()</script><p translate="no">Perú Libre</p></body></html>`;

const srt =
  "1\r\n00:00:01,000 --> 00:00:02,500\r\n- ¿La vacancia?\r\n- Sí, <i>hoy</i>.\r\n\r\n2\n00:00:03,000 --> 00:00:04,000\nFin\n";
const vtt =
  "WEBVTT - Lima\n\nNOTE nota\n\nSTYLE\n::cue {}\n\ncue-1\n00:01.000 --> 00:02.000 align:start\n<v Ana>La &lt;vacancia&gt;</v>\n";
const omegat = "# Glosario\nvote\tvoto\tsustantivo\nhunger strike\thuelga de hambre\n";
const wordfast =
  "%20240131~101010\t%User ID,ANA,ANA\t%TU=00000002\t%EN-US\t%Wordfast TM v.5.51/00\t%ES-PE\t%---\n" +
  "20240131~101010\tANA\t0\tEN-US\tThe vacancy\tES-PE\tLa vacancia\n20240131~101011\tANA\t1\tEN-US\tA &tA; vote\tES-PE\tUn &tA; voto\n";

/** By the name of the format. */
export const seeds: Readonly<Record<string, readonly Uint8Array[]>> = {
  markdown: [text(markdown)],
  html: [text(html)],
  srt: [text(srt)],
  vtt: [text(vtt)],
  omegat: [text(omegat)],
  wordfast: [text(wordfast)],
  odt: [
    makeOdt(
      '<text:h text:outline-level="1">La <text:span>vacancia</text:span></text:h><text:p>El Congreso<text:s/>votó.<text:note><text:note-body><text:p>Nota.</text:p></text:note-body></text:note></text:p>',
    ),
    text(odtXml("<text:p>Fin &amp; más.</text:p>")),
  ],
  "markdown-table": [
    text(
      "# Guía\n\n| en | es | status |\n|--|:-:|--|\n| vote | **voto** | |\n| a \\| b | `c` | deprecated |\n\n| x | y |\n|-|-|\n| 1 | 2 |\n",
    ),
  ],
  glotdict: [
    text(
      '{"vote": [{"comment": "", "pos": "noun", "translation": "voto"}], "strike": {"pos": "noun", "translation": "paro"}}',
    ),
  ],
  xlsx: [
    makeXlsx({
      sheets: [
        [
          "Términos",
          textRows([
            ["id", "en", "es", "status"],
            ["patrol", "peasant patrol", "ronda campesina", "preferred"],
            ["patrol", "", "patrulla", "deprecated"],
          ]),
        ],
        ["Notas", '<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c></row></sheetData>'],
      ],
      strings: ["<t>vacancia</t>"],
    }),
  ],
  docx: [makeDocx(p(r("La vacancia")) + p(r("El Congreso ") + r("votó.")))],
};
