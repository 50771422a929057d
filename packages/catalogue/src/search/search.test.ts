import { describe, expect, test } from 'vitest'
import { catalogue } from '../full.ts'
import { distance } from './distance.ts'
import { openSearch } from './search.ts'

const search = openSearch(catalogue)

describe('finds the service that is meant', () => {
  test.each([
    ['norton', 'norton'],
    ['NORTON', 'norton'],
    ['nortn', 'norton'],
    ['notron', 'norton'],
    ['norton 360 deluxe antivirus plus subscription', 'norton'],
    ['how do I cancel my norton subscription', 'norton'],
    ['NortonLifeLock', 'norton'],
    ['N\u043ert\u043en', 'norton'],
    ['\uff4e\uff45\uff54\uff46\uff4c\uff49\uff58', 'netflix'],
    ['cancelar suscripción de netflix', 'netflix'],
    ['Netflix kündigen', 'netflix'],
    ['résilier mon abonnement Netflix', 'netflix'],
    ['disdire netflix', 'netflix'],
    ['spotfy premium', 'spotify'],
    ['disney plus', 'disney-plus'],
    ['Disney+', 'disney-plus'],
    ['hbo maxx', 'hbo-max'],
    ['wall street jurnal', 'wall-street-journal'],
    ['hello fresh', 'hellofresh'],
    ['how do i cancel my la fitness membership', 'la-fitness'],
    ['office 365', 'microsoft-365'],
    ['paramount', 'paramount-plus'],
    ['youtube premium family plan', 'youtube-premium'],
  ])('%s', (query, id) => {
    expect(search.meant(query)?.serviceId).toBe(id)
  })
})

describe('finds it in the way in which people ask, the first of what it finds', () => {
  test.each([
    ['norton refund department', 'norton'],
    ['geek squad renewal', 'geek-squad'],
    ['amazon prime charge 14.99', 'amazon-prime'],
    ['nortan antivirus auto renewal 399 dollars', 'norton'],
    ['mcaffee renewal email', 'mcafee'],
    ['they said my netflix will be suspended', 'netflix'],
    ['someone called about my microsoft subscription', 'microsoft-365|microsoft'],
    ['paypal invoice i did not make for norton', 'norton|paypal'],
    ['stop adobe charging me', 'adobe'],
    ['plant fitness cancel', 'planet-fitness'],
    ['comcast bill too high want to leave', 'xfinity'],
    ['hellofresh keeps sending boxes', 'hellofresh'],
    ['my mother pays for disny plus', 'disney-plus'],
    ['how to get out of tinder gold', 'tinder'],
    ['wie kündige ich mein fitx', 'fitx'],
    ['amazon prime abbuchung 89,90 was ist das', 'amazon-prime'],
    ['sky abo beenden', 'sky'],
    ['spotify lässt sich nicht kündigen', 'spotify'],
    ['ich habe eine rechnung von mcafee bekommen', 'mcafee'],
    ['me cobraron netflix dos veces', 'netflix'],
    ['no puedo cancelar la prueba gratis de dazn', 'dazn'],
    ['quitar suscripcion adobe', 'adobe'],
    ['on me prélève canal plus tous les mois', 'canal-plus'],
    ['arrêter amazon prime prélèvement', 'amazon-prime'],
    ['comment se désabonner de meetic', 'meetic'],
    ['como cancelo o spotify premium família', 'spotify'],
    ['cobrança netflix no cartão', 'netflix'],
    ['annullare sky italia', 'sky'],
    ['non riesco a disdire amazon prime', 'amazon-prime'],
    ['addebito spotify sulla carta', 'spotify'],
    ['xfinty internet', 'xfinity'],
    ['new york tims', 'new-york-times'],
    ['chat gpt subscription', 'chatgpt-plus'],
    ['gym membership puregym', 'puregym'],
    ['apple music family', 'apple-music'],
    ['youtube werbung frei abo', 'youtube-premium'],
    ['mcafee help line called me', 'mcafee'],
    ['norton life lock billing department', 'norton|lifelock'],
    ['geeksquad protection plan invoice', 'geek-squad'],
    ['quick books payroll', 'quickbooks'],
    ['amazon prime video channel charge', 'prime-video-channels|amazon-prime'],
    ['what is this apple com bill', 'apple'],
    ['disney plus hotstar india', 'jiohotstar'],
    ['hotstar', 'jiohotstar'],
    ['hbo go', 'hbo-max'],
    ['facebook meta verified', 'facebook'],
    ['twitter blue', 'x-twitter'],
    ['x premium', 'x-twitter'],
    ['microsoft office renewal pop up', 'microsoft-365|microsoft'],
    ['wsj subscription', 'wall-street-journal'],
    ['nyt games', 'new-york-times'],
    ['weight watchers app', 'weightwatchers'],
    ['kindle unlimitd', 'kindle-unlimited'],
    ['telekom vertrag beenden', 'deutsche-telekom'],
    ['magenta tv', 'deutsche-telekom'],
    ['vodaphone', 'vodafone'],
    ['canal + résiliation', 'canal-plus'],
    ['orange résilier ma box', 'orange-france'],
    ['sfr résilier', 'sfr'],
    ['parship kündigung widerruf', 'parship'],
    ['eliteparner', 'elitepartner'],
    ['prime de amazon darme de baja', 'amazon-prime'],
  ])('%s', (query, ids) => {
    expect(ids.split('|')).toContain(search.find(query)[0]?.serviceId)
  })
})

describe('leaves what is not known', () => {
  test.each([
    'acme gym',
    'nortonia',
    'my bank',
    'qqqqzzzz',
    'ring of fire',
    'hula',
    '',
    '   ',
    '!!!',
    'cancel my subscription',
  ])('%j', (query) => {
    expect(search.meant(query)?.serviceId ?? null).toBeNull()
  })

  test('but asks about what is near', () => {
    expect(search.find('hula').map(({ name }) => name)).toContain('Hulu')
    expect(search.find('nortonia').map(({ name }) => name)).toContain('Norton')
  })
})

test('a company without a service is told as what it is', () => {
  expect(search.meant('lufthansa')).toMatchObject({ serviceId: null, name: 'Lufthansa' })
})

test('a very long query is read, too', () => {
  expect(search.meant(`${'please '.repeat(5000)}netflix`)).toBeUndefined()
  expect(search.meant(`netflix ${'please '.repeat(5000)}`)?.serviceId).toBe('netflix')
})

test.each([
  ['norton', 'norton', 0],
  ['nortn', 'norton', 1],
  ['notron', 'norton', 1],
  ['norton', 'spotify', 3],
])('%s and %s are %d changes apart', (from, to, changes) => {
  expect(distance(from, to, 2)).toBe(changes)
})
