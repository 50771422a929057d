import type { Strings } from '../strings.ts'
import { alreadyCalled } from './already-called.ts'
import { cases } from './cases.ts'
import { check } from './check.ts'
import { helping } from './helping.ts'
import { onThePhone } from './on-the-phone.ts'
import { services } from './services.ts'
import { shared } from './shared.ts'
import { shell } from './shell.ts'
import { watch } from './watch.ts'

export const de: Strings = { shell, shared, check, onThePhone, alreadyCalled, helping, services, cases, watch }
