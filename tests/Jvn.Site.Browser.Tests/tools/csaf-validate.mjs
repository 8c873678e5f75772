// Holds every CSAF document below a folder against the tests of the specification: csaf-validate.mjs LIBRARY FOLDER
// Prints a line for each fault of a mandatory test, then how many documents there were and how often the other tests had something to say.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [library, folder] = process.argv.slice(2)
const load = (name) => import(pathToFileURL(join(library, name)).href)
const { default: validate } = await load('validate.js')
const mandatory = Object.values(await load('basic.js'))
// 6.3.6 and 6.3.7 ask the network, 6.3.8 a dictionary.
const others = [
  ...Object.values(await load('optionalTests.js')),
  ...Object.values(await load('informativeTests.js')).filter((test) => !/_6_3_[678]$/.test(test.name)),
]
const files = readdirSync(folder, { recursive: true }).filter((name) => /[/]\d{4}[/][^/]+[.]json$/.test('/' + name)).sort()
const remarks = new Map()
let faults = 0
for (const name of files) {
  const { tests } = await validate([...mandatory, ...others], JSON.parse(readFileSync(join(folder, name), 'utf8')))
  for (const test of tests) {
    for (const fault of test.errors) {
      faults++
      console.log(`${name}: ${test.name} ${fault.instancePath} ${fault.message}`)
    }
    const said = test.warnings.length + test.infos.length
    if (said > 0) remarks.set(test.name, (remarks.get(test.name) ?? 0) + said)
  }
}
console.log(`documents ${files.length}`)
for (const [name, count] of [...remarks].sort()) console.log(`${name} ${count}`)
process.exitCode = faults === 0 && files.length > 0 ? 0 : 1
