import { inOneHouse } from './in-one-house.ts'
import { accessibilitySuite } from './suites/accessibility.ts'
import { languagesSuite } from './suites/languages.ts'

inOneHouse('the app for everybody', [accessibilitySuite, languagesSuite])
