import type { FullCatalogue } from '@offhook/catalogue/full'

export type { Period, Rule } from '@offhook/catalogue/full'

/** What a case asks the catalogue. */
export type CaseCatalogue = Pick<
  FullCatalogue,
  'version' | 'service' | 'company' | 'biller' | 'routes' | 'rules' | 'rule' | 'numbersOf' | 'hostOwner'
>
