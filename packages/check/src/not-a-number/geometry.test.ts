import { expect, test } from 'vitest'
import { takenForNumbers } from '../../test/decoys.ts'
import { findNumbers } from '../find-numbers.ts'

test.each([
  '40.712776, -74.005974',
  '52.520008 13.404954',
  '-33.8688, 151.2093',
  '52°31\'12.0"N 13°24\'18.0"E',
  '1920x1080',
  '3840 × 2160',
  '8888888888',
  '0101010101010101',
  '3.14159265358979',
  '6.02214076e23',
  '1.602176634e-19',
  '12345678 bytes',
  '1500000 km',
  'score 21-19, 19-21, 21-18',
  '3-0 2-1 4-4 1-0',
  '100 200 300 400 500',
  '1 2 3 4 5 6 7 8 9 10 11 12',
  '0.123456789',
  '123456.789012',
  'M 100 200 L 300 400',
  'rgb(255, 128, 64)',
  '8 8 8 8 8 8 8 8 8',
  '88888   88888  88',
  '1.000.000.000',
  'lat=40.7127761&lon=-74.0059741',
  '47.6062095,-122.3320708',
  '5,5,5,1,2,3,4,5,6,7',
  '[1, 22, 333, 4444]',
  '50000000 users',
  '9876543210 records',
  'background: rgba(0,128,255,.15)',
  "'1122538 ± 0.01%' │ '1142857 ± 14550'",
  '|    |fonts-noto     |I:130 |35   |61  |63   |40  |(Google, |',
  '|fonts-croscore |I:44  |5278 |56  |60   |40  |and Cousine |',
  '|w3m      |I:190 |2828|html |',
  '|wpasupplicant |V:332,|3851 |for WPA |',
])('%s is a place, a measure or a picture', (decoy) => {
  expect(takenForNumbers(decoy)).toEqual([])
})

test.each([
  ['We are at 40.712776, -74.005974. Phone: (888) 555-0100', '+18885550100'],
  ['1920x1080 screens, 888-555-0100', '+18885550100'],
  ['Our number | 1 | 888 | 555 | 0100 |', '+18885550100'],
  ['Call 888  |555  |0100', '+18885550100'],
  ['21-19, 19-21, 21-18. Call 888 555 0100', '+18885550100'],
])('a number beside measures is found: %s', (text, e164) => {
  expect(findNumbers(text, { country: 'US' }).map((found) => found.e164)).toEqual([e164])
})
