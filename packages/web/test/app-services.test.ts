import { inOneHouse } from './in-one-house.ts'
import { casesSuite } from './suites/cases.ts'
import { servicesSuite } from './suites/services.ts'
import { watchSuite } from './suites/watch.ts'

inOneHouse('services, cases and statements in a browser', [casesSuite, servicesSuite, watchSuite])
