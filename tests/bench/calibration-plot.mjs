// What was stated beside what was found, as a plot: one dot for each band of at least 40 alarms, the larger the more.

import { calibration } from "./accuracy-others.mjs";

const size = 320;
const margin = 40;
const fewest = 40;
const colours = { others: "#c0392b", unseen: "#2471a3", tuned: "#7f8c8d" };
const names = { others: "others' glossaries", unseen: "unseen articles", tuned: "tuned on" };
const x = (share) => (margin + share * size).toFixed(1);
const y = (share) => (margin + (1 - share) * size).toFixed(1);
const number = (text) => Number.parseFloat(text) / 100;

/** An SVG of 400 by 400. */
export function calibrationPlot(rows) {
  const dots = Object.entries(colours).flatMap(([kind, colour], at) => [
    `<text x="${margin + 8}" y="${margin + 16 * (at + 1)}" fill="${colour}">${names[kind].replace("'", "’")}</text>`,
    ...calibration(rows.filter((row) => row.kind === kind)).flatMap(({ stated, found }) => {
      const count = Number(/of (\d+)/u.exec(found)?.[1]);
      if (count < fewest) return [];
      const radius = Math.sqrt(count / 6).toFixed(1);
      return `<circle cx="${x(number(stated))}" cy="${y(number(found))}" r="${radius}" fill="${colour}" fill-opacity="0.6"/>`;
    }),
  ]);
  const ticks = [0, 0.5, 1].flatMap((share) => [
    `<text x="${x(share)}" y="${margin + size + 16}" text-anchor="middle">${share * 100} %</text>`,
    `<text x="${margin - 6}" y="${Number(y(share)) + 4}" text-anchor="end">${share * 100} %</text>`,
  ]);
  const all = size + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${all}" font-family="sans-serif" font-size="11">
<rect width="${all}" height="${all}" fill="white"/>
<rect x="${margin}" y="${margin}" width="${size}" height="${size}" fill="none" stroke="#999"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4"/>
${[...ticks, ...dots].join("\n")}
<text x="${all / 2}" y="${all - 6}" text-anchor="middle">stated, the project left out</text>
<text x="${margin}" y="${margin - 12}">found: worth a correction (a minor variant counts half)</text>
</svg>
`;
}
