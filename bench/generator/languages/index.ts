import { english } from './english.ts'
import { german } from './german.ts'
import type { Language } from './language.ts'

export const languages: readonly Language[] = [english, german]
