import { catalogue } from '@offhook/catalogue'
import { check, findNumbers } from '@offhook/check'
import type { Rival } from './rival.ts'

export const offhook: Rival = {
  name: 'Offhook',
  find: (text, country) =>
    findNumbers(text, country === undefined ? {} : { country }).map(({ e164, dial }) => e164 ?? dial ?? ''),
  judge: (text, title, host) =>
    check(text, {
      catalogue,
      fictional: 'as-assigned',
      ...(title !== undefined && { title }),
      ...(host !== undefined && { host }),
    }).verdict === 'planted',
}
