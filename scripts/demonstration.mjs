// `npm start`: checks the project's own articles and says that their errors are deliberate.

import { spawnSync } from "node:child_process";
import { chooseLanguage } from "../dist/commands/wiring/choose-language.js";
import { createTranslator } from "../dist/messages/translator.js";

const root = new URL("..", import.meta.url);
const translate = createTranslator(chooseLanguage(process.argv.slice(2), process.env));

console.log(`${translate("demonstration.before")}\n`);
const check = spawnSync(
  process.execPath,
  ["dist/bin/cli.js", "check", "--fail-on", "never", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
if (check.status === 0) console.log(`\n${translate("demonstration.after")}`);
process.exitCode = check.status ?? 2;
