import type { IsoDate, Messages } from '@offhook/catalogue/full'

export interface SiteSettings {
  readonly today: IsoDate
  readonly messages: Messages
  /** Where the site will stand; null leaves the site map with paths alone. */
  readonly baseUrl: string | null
}
