// One check in a process that has run none before; prints what it took as JSON. `speed.mjs` calls it.

import { checkBitexts } from "../../dist/check/check-bitexts.js";
import { createTranslator } from "../../dist/messages/translator.js";
import { compileGlossary } from "../../dist/terms/patterns/compile-glossary.js";
import { glossaryOf, manyArticles, terminology } from "./own-articles.mjs";

const { bitexts, megabytes } = await manyArticles();
const glossary = await glossaryOf(600);
const glossaryFor = (pair) => compileGlossary(glossary, pair);
const translate = createTranslator("en");
const tool = { name: "glosa", version: "0" };
const before = process.cpuUsage();
const start = performance.now();
const { findings } = checkBitexts(bitexts, { glossaryFor, rules: terminology, translate, tool });
const wall = (performance.now() - start) / 1e3;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1e6;
console.log(JSON.stringify({ megabytes, cpu, wall, findings: findings.length }));
