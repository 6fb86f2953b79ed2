// `glosa check` for calibrate.mjs: prints the same JSON, and writes what each confidence is made of, by the place and
// fingerprint of the finding, to the file that the environment names. Needs `npm run build`.

import { writeFileSync } from "node:fs";
import { run } from "../../dist/commands/run.js";
import { createTranslator } from "../../dist/messages/translator.js";
import { reporters } from "../../dist/reporters/index.js";
import { Checker } from "../../dist/session/check/checker.js";

const checking = Checker.prototype;
const check = Object.getOwnPropertyDescriptor(checking, "check").value;
checking.check = function checkWholly(request) {
  return check.call(this, request, { wholeStory: true });
};

const json = reporters.find(({ name }) => name === "json");
const render = json.render.bind(json);
json.render = (report, context) => {
  const features = report.findings.map((finding) => ({
    key: keyOf(finding),
    features: Object.fromEntries(finding.weighing.features),
    question: finding.asked.id,
    noted: finding.weighing.isNoted,
  }));
  writeFileSync(process.env.GLOSA_FEATURES, JSON.stringify(features));
  return render(report, context);
};

const keyOf = ({ fingerprint, source, target }) => `${fingerprint} ${(target ?? source)?.line}`;

process.exitCode = await run(process.argv.slice(2), {
  workingFolder: process.cwd(),
  environment: process.env,
  translate: createTranslator("en"),
  tool: { name: "glosa", version: "0" },
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  isTerminal: false,
  errorIsTerminal: false,
  width: 80,
  writeExact: () => undefined,
  personalConfig: undefined,
  untilInterrupted: () => Promise.resolve(),
  readInput: () => Promise.resolve(new Uint8Array()),
  now: () => new Date(0),
});
