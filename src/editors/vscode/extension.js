// Starts `jvn lsp` for a folder that holds an input, and shows what it says.
"use strict";
const { commands, env, workspace } = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");

let client;

async function start() {
  const settings = workspace.getConfiguration("jvn");
  const [command, ...first] = settings.get("command");
  const language = settings.get("language") || (env.language.startsWith("ja") ? "ja" : "en");
  client = new LanguageClient(
    "jvn",
    "Jvn.Site",
    { command, args: [...first, "lsp", "--lang", language], transport: TransportKind.stdio },
    {
      documentSelector: [
        { scheme: "file", pattern: "**/advisories/**/*.md" },
        { scheme: "file", pattern: "**/vendors/*.yml" },
        { scheme: "file", pattern: "**/site.yml" },
      ],
      synchronize: { fileEvents: workspace.createFileSystemWatcher("**/{site.yml,advisories/**,vendors/**}") },
    });
  await client.start();
}

exports.activate = async context => {
  context.subscriptions.push(commands.registerCommand("jvn.restart", async () => {
    await client?.stop();
    await start();
  }));
  await start();
};

exports.deactivate = () => client?.stop();
