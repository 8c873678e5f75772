// A client of the Language Server Protocol that runs jvn.dll, asks what a file says and prints the answers.
//   lsp-client.mjs LIBRARY PROGRAM INPUT STEPS   the steps are a list of [method, parameters]; "wait" waits for the problems of a file
import { createRequire } from "node:module";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [library, program, input, steps] = process.argv.slice(2);
const require = createRequire(library);
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter, InitializeRequest, InitializedNotification, ShutdownRequest, ExitNotification,
  PublishDiagnosticsNotification } = require(library);

const server = spawn("dotnet", [program, "lsp", "--lang", "en"], { stdio: ["pipe", "pipe", "inherit"] });
const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
const problems = new Map();
let told = () => {};
connection.onNotification(PublishDiagnosticsNotification.type, news => {
  problems.set(news.uri, news.diagnostics);
  told();
});
connection.listen();

const answers = [];
const root = pathToFileURL(input).href;
answers.push(await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: root, capabilities: {}, workspaceFolders: null }));
await connection.sendNotification(InitializedNotification.type, {});
for (const [method, parameters] of JSON.parse(readFileSync(steps, "utf8"))) {
  if (method === "wait") {
    while (!problems.has(parameters))
      await new Promise(resolve => { told = resolve; });
    answers.push(problems.get(parameters));
    problems.delete(parameters);
  } else if (method.startsWith("textDocument/did")) {
    await connection.sendNotification(method, parameters);
  } else {
    answers.push(await connection.sendRequest(method, parameters));
  }
}

await connection.sendRequest(ShutdownRequest.type);
const ended = new Promise(resolve => server.on("exit", resolve));
await connection.sendNotification(ExitNotification.type);
console.log(JSON.stringify(answers));
process.exit(await ended);
