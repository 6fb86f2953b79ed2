// `glosa term add|edit|remove|list`: the wiring.

import { Option } from "commander";
import { genders, partsOfSpeech, statuses } from "../../model/concept.ts";
import type { TermOptions } from "../shared/term-options.ts";
import type { CommandDefinition, PartDefinition } from "../wiring/command-definition.ts";
import type { CommandIo } from "../wiring/command-io.ts";
import type { LocalisedCommand } from "../wiring/localised.ts";
import { addProjectOptions } from "../wiring/project-options.ts";

export const termCommand: CommandDefinition = {
  name: "term",
  examples: [
    'glosa term add "hunger strike" "huelga de hambre" --gender feminine',
    'glosa term edit peasant-patrols --term "patrulla campesina" --status deprecated',
    'glosa term remove peasant-patrols --term "patrulla campesina"',
    "glosa term list --field protest",
  ],
  configure: (command, io, finish) => {
    for (const configure of [addAction, editAction, removeAction, listAction]) {
      configure(command, io, finish);
    }
  },
};

function addTermFields(command: LocalisedCommand, io: CommandIo): LocalisedCommand {
  const { translate } = io;
  return command
    .addOption(new Option("--status <status>", translate("commands.term.status")).choices(statuses))
    .addOption(
      new Option("--part-of-speech <word>", translate("commands.term.partOfSpeech")).choices(
        partsOfSpeech,
      ),
    )
    .addOption(new Option("--gender <gender>", translate("commands.term.gender")).choices(genders))
    .option("--match <flags>", translate("commands.term.match"))
    .option("--definition <text>", translate("commands.term.definition"))
    .option("--note <text>", translate("commands.term.note"))
    .option("--reference <text>", translate("commands.term.reference"));
}

const addAction: PartDefinition = (parent, io, finish) => {
  const { translate } = io;
  const command = parent
    .createCommand("add")
    .description(translate("commands.term.add"))
    .argument("<source-term>", translate("commands.term.sourceTerm"))
    .argument("<target-term>", translate("commands.term.targetTerm"))
    .option("--id <id>", translate("commands.term.id"))
    .option("--concept <id>", translate("commands.term.concept"))
    .option("--new-sense", translate("commands.term.newSense"))
    .option("--file <file>", translate("commands.term.file"))
    .option("--json", translate("options.json"));
  addProjectOptions(addTermFields(command, io), io).action(
    async (source: string, target: string, options: TermOptions) => {
      const { runTermAdd } = await import("./run-term-add.ts");
      finish(await runTermAdd([source, target], options, io));
    },
  );
  parent.addCommand(command);
};

const editAction: PartDefinition = (parent, io, finish) => {
  const { translate } = io;
  const command = parent
    .createCommand("edit")
    .description(translate("commands.term.edit"))
    .argument("<id>", translate("commands.term.conceptId"))
    .option("--term <text>", translate("commands.term.term"))
    .option("--new-text <text>", translate("commands.term.newText"))
    .option("--json", translate("options.json"));
  addProjectOptions(addTermFields(command, io), io).action(
    async (id: string, options: TermOptions) => {
      const { runTermEdit } = await import("./run-term-edit.ts");
      finish(await runTermEdit(id, options, io));
    },
  );
  parent.addCommand(command);
};

const removeAction: PartDefinition = (parent, io, finish) => {
  const { translate } = io;
  const command = parent
    .createCommand("remove")
    .description(translate("commands.term.remove"))
    .argument("<id>", translate("commands.term.conceptId"))
    .option("--term <text>", translate("commands.term.term"))
    .option("--json", translate("options.json"));
  addProjectOptions(command, io).action(async (id: string, options: TermOptions) => {
    const { runTermRemove } = await import("./run-term-remove.ts");
    finish(await runTermRemove(id, options, io));
  });
  parent.addCommand(command);
};

const listAction: PartDefinition = (parent, io, finish) => {
  const { translate } = io;
  const command = parent
    .createCommand("list")
    .description(translate("commands.term.list"))
    .option("--field <name>", translate("commands.term.field"))
    .addOption(new Option("--status <status>", translate("commands.term.status")).choices(statuses))
    .option("--json", translate("options.json"));
  addProjectOptions(command, io).action(async (options: TermOptions) => {
    const { runTermList } = await import("./run-term-list.ts");
    finish(await runTermList(options, io));
  });
  parent.addCommand(command);
};
