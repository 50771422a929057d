import { readFileSync } from 'node:fs'

/** The records of a JSONL file. Ends the process with one line where the file cannot be read. */
export function readRecords(file: string): unknown[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return fail(`${file}: ${(error as Error).message}`)
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line)]
    } catch {
      return fail(`${file}:${index + 1}: not JSON`)
    }
  })
}

function fail(message: string): never {
  console.error(`offhook: ${message}`)
  process.exit(2)
}
