import type { Catalogue } from '@offhook/catalogue'
import type { Report } from '@offhook/check'
import { askServer, type ServerAnswer } from './ask-server.ts'
import { viewReport } from './check-view.ts'
import { compare } from './compare.ts'
import type { Directory } from './directory.ts'
import type { GuideQuestion, GuideView, ServiceListItem } from './guide-view.ts'
import { type LookOptions, look } from './look.ts'
import { officesOf, placesWithOffices, viewLines } from './offices.ts'
import { listServices, waysByName } from './services.ts'
import type { Answer, Comparison, DialView, OfficeView } from './view.ts'

/** What the page asks of the engine. Everything that goes in and comes out can be posted to a worker. */
export interface Engine {
  /** Gets ready to read: what the first question would otherwise wait for. */
  prepare(): void
  /** Says what can be said of whatever stands in the box. */
  look(given: string, options: LookOptions): Promise<Answer>
  /** Has the local server read a file that is no plain text. Rejects with what is wrong, in words. */
  readFile(bytes: ArrayBuffer, name: string, type: string, options: LookOptions): Promise<Answer>
  /** Has the local server fetch a page: the one thing that leaves this machine, and only when it is asked for. */
  readPage(url: string, options: LookOptions): Promise<Answer>
  /** Whether this number stands in the text that was read last. */
  compare(given: string, options: LookOptions): Comparison
  /** Services whose names fit the words, the best first; the whole directory for no words. */
  services(words: string): Promise<readonly ServiceListItem[]>
  /** The guide to one service, or what holds in general where the catalogue does not have it. */
  guide(question: GuideQuestion): Promise<GuideView>
  /** Public lines of the catalogue by their ids. */
  lines(ids: readonly string[]): Readonly<Record<string, DialView>>
  /** Countries with an office to report to. */
  places(): Promise<readonly string[]>
  /** In a language of the page: `en`, `es`, `de`, `fr`. */
  offices(place: string, language: string): Promise<readonly OfficeView[]>
}

/** Whatever reads this has found a claim, a number and a brand once. */
const anyText = 'Norton support: call 1-888-555-0100 now, open 24/7. The renewal is cancelled in the account. '.repeat(
  40,
)

/**
 * The engine over a catalogue, whose larger part is loaded when somebody asks for a way out. It remembers the last
 * report, so that the page need not hold a full number.
 */
export function createEngine(catalogue: Catalogue, openDirectory: () => Promise<Directory>): Engine {
  let last: Report | null = null
  let opened: Promise<Directory> | undefined
  const directory = () => {
    opened ??= openDirectory()
    return opened
  }
  const fromServer = ({ report, ...text }: ServerAnswer, name: string): Answer => {
    last = report
    return { kind: 'text', view: viewReport(report, text, name, { catalogue, today: today() }) }
  }
  return {
    prepare: () => void look(anyText, { catalogue, today: today(), country: null, practice: true }),
    async look(given, options) {
      const { answer, report } = look(given, { ...options, catalogue, today: today() })
      last = report
      return answer.kind === 'name' ? { kind: 'name', ways: waysByName(given, await directory(), today()) } : answer
    },
    async readFile(bytes, name, type, { country }) {
      const query = new URLSearchParams({ name, show: 'text', ...(country !== null && { country }) })
      return fromServer(await askServer(`/v1/documents?${query}`, bytes, type || 'application/octet-stream'), name)
    },
    async readPage(url, { country }) {
      const body = JSON.stringify({ url, show: 'text', ...(country !== null && { country }) })
      return fromServer(await askServer('/v1/fetch', body, 'application/json'), new URL(url).hostname)
    },
    compare: (given, options) => compare(given, last, { ...options, catalogue }),
    services: async (words) => listServices(words, await directory(), today()),
    lines: (ids) => viewLines(ids, catalogue.publicLines, today()),
    places: async () => placesWithOffices((await directory()).catalogue),
    offices: async (place, language) => officesOf(place, await (await directory()).catalogue.in(language), today()),
    guide: async (question) => {
      const { catalogue, guide } = await directory()
      return guide(question, await catalogue.in(question.language), today())
    },
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
