import { inOneHouse } from './in-one-house.ts'
import { budgetSuite } from './suites/budget.ts'
import { checkSuite } from './suites/check.ts'
import { helpSuite } from './suites/help.ts'
import { shellSuite } from './suites/shell.ts'
import { singleFileSuite } from './suites/single-file.ts'

inOneHouse('the app in a browser', [budgetSuite, checkSuite, helpSuite, shellSuite, singleFileSuite])
