import type { BillerId, Company, IsoDate, Route, Service, Source } from '@offhook/catalogue'

/** What a case asks the catalogue. */
export interface CaseCatalogue {
  /** The day of its newest fact. */
  readonly version: IsoDate
  service(id: string): Service | undefined
  company(id: string): Company | undefined
  routes(serviceId: string, biller?: BillerId): readonly Route[]
  rules(filter?: { readonly place?: string; readonly inForceOn?: IsoDate }): readonly Rule[]
}

/** A time limit: one length, counted from or before something, and whom it binds. */
export interface Period {
  readonly what: string
  readonly length: number
  readonly unit: 'hours' | 'days' | 'weeks' | 'months' | 'years'
  readonly business: boolean
  readonly from: string | null
  readonly before: string | null
  readonly binds: 'person' | 'bank' | 'seller' | 'authority'
}

/** What the law, a card network or an authority says. */
export interface Rule {
  readonly id: string
  readonly jurisdiction: string
  readonly status: 'in-force' | 'announced' | 'vacated'
  readonly text: string
  readonly periods: readonly Period[]
  readonly citation: string
  readonly official: Source | null
  readonly sources: readonly Source[]
  /** True where the authority's own page was read. Else its figures are shown with "about" and no letter cites it. */
  readonly citable: boolean
}
