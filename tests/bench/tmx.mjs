// TMX: reading into units and writing, beside saxes and fast-xml-parser in the same run, each in a process of its own
// for the sake of its memory: `node tests/bench/tmx.mjs [megabytes]`, 100 unless told. Needs `npm run build`.
// The file is generated in a temporary folder and deleted. Printed, never asserted: machines differ.

import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

function compare(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), "glosa-bench-"));
  try {
    const path = join(folder, "memory.tmx");
    generate(path, megabytes);
    // The whole document as objects: ten times the file, so it gets a tenth.
    const part = join(folder, "part.tmx");
    generate(part, megabytes / 10);
    console.log(
      `\nTMX, ${megabytes} MB, CPU of one process; bars: read 40 MB/s in 250 MB, write 80 MB/s`,
    );
    const rows = [
      ["glosa, into units", "units", path],
      ["glosa, XML events", "events", path],
      ["saxes, XML events", "saxes", path],
      ["fast-xml-parser, a tenth", "objects", part],
      ["glosa, units written as UTF-8", "write", path],
    ];
    for (const [label, what, file] of rows) {
      const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, what, file], {
        encoding: "utf8",
      });
      console.log(`  ${label.padEnd(32)} ${stdout.trim() || stderr.trim()}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function generate(path, megabytes) {
  const file = openSync(path, "w");
  writeSync(
    file,
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header creationtool="bench" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>\n',
  );
  const verbs = ["approved", "rejected", "debated", "published", "reviewed"];
  let block = "";
  let size = 0;
  for (let index = 0; size < megabytes * 1e6; index += 1) {
    const party =
      index % 3 === 0
        ? '<bpt i="1" type="bold">&lt;b&gt;</bpt>Perú Libre<ept i="1">&lt;/b&gt;</ept>'
        : "Perú Libre";
    const day = String((index % 28) + 1).padStart(2, "0");
    block += `<tu tuid="${index}" creationdate="202401${day}T101010Z" changeid="ana">\n<prop type="x-domain">politics</prop>\n<tuv xml:lang="en"><seg>Congress ${verbs[index % 5]} motion ${index} of ${party} &amp; its allies on the vacancy of the presidency, after a debate of ${index % 24} hours.</seg></tuv>\n<tuv xml:lang="es"><seg>El Congreso votó la moción ${index} de ${party} y sus aliados sobre la «vacancia» de la presidencia —tras un debate de ${index % 24} horas—.</seg></tuv>\n</tu>\n`;
    if (block.length < 1 << 18) continue;
    size += writeSync(file, block);
    block = "";
  }
  writeSync(file, `${block}</body></tmx>\n`);
  closeSync(file);
}

function* chunksOf(path) {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(1 << 18);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

async function measure(what, path) {
  const work = await works[what](path);
  const start = process.cpuUsage();
  const bytes = work() ?? statSync(path).size;
  const { user, system } = process.cpuUsage(start);
  const speed = (bytes / (user + system)).toFixed(1).padStart(6);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${speed} MB/s  ${String(memory).padStart(5)} MB of memory at most`);
}

const works = {
  async units(path) {
    const units = await openUnits(path);
    return () => {
      for (const _unit of units) continue;
    };
  },

  async events(path) {
    const { decodeText } = await import("../../dist/strings/encoding/decode-bytes.js");
    const { XmlReader } = await import("../../dist/xml/xml-reader.js");
    return () => {
      const reader = new XmlReader({ open() {}, text() {}, close() {} }, { path });
      for (const text of decodeText(chunksOf(path), { path })) reader.write(text);
      reader.end();
    };
  },

  async saxes(path) {
    const { decodeText } = await import("../../dist/strings/encoding/decode-bytes.js");
    const { SaxesParser } = await import("saxes");
    return () => {
      const parser = new SaxesParser({ xmlns: false, position: true });
      for (const event of ["opentag", "text", "closetag"]) parser.on(event, () => {});
      for (const text of decodeText(chunksOf(path), { path })) parser.write(text);
      parser.close();
    };
  },

  async objects(path) {
    const { XMLParser } = await import("fast-xml-parser");
    return () => {
      const text = Buffer.concat([...chunksOf(path)]).toString("utf8");
      new XMLParser({ preserveOrder: true, ignoreAttributes: false }).parse(text);
    };
  },

  // The same units over and over, so that nothing but writing is measured.
  async write(path) {
    const { tmxFormat } = await import("../../dist/formats/tmx/index.js");
    const write = await tmxFormat.loadWriter();
    const sample = [];
    for (const unit of await openUnits(path)) {
      if (sample.push(unit) === 20_000) break;
    }
    const header = {
      sourceLanguage: "en",
      targetLanguage: "es",
      attributes: {},
      notes: [],
      props: [],
    };
    const context = { warn() {}, tool: { name: "glosa", version: "0" } };
    return () => {
      let bytes = 0;
      while (bytes < statSync(path).size)
        for (const chunk of write({ kind: "bilingual", header, units: sample }, context))
          bytes += Buffer.from(chunk).length;
      return bytes;
    };
  },
};

async function openUnits(path) {
  const { tmxFormat } = await import("../../dist/formats/tmx/index.js");
  const read = await tmxFormat.loadReader();
  return read(chunksOf(path), { path, warn() {} }).units;
}

const [first, second] = process.argv.slice(2);

if (second === undefined) compare(Number(first ?? 100));
else await measure(first, second);
