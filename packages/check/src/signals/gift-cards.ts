import { nearby } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

/** No company is paid in gift cards. */
export const giftCards: Signal = {
  name: 'gift-cards',
  kind: 'bait',
  measure: ({ places }) =>
    finding(
      countNear(places, 'gift-card', (place) => nearby(place, 80, 80)) / 1,
      'The text speaks of gift cards or vouchers.',
    ),
}
