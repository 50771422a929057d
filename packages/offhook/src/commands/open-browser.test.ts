import { expect, test } from 'vitest'
import { openerFor } from './open-browser.ts'

test('a browser is opened where somebody sits at a screen', () => {
  expect(openerFor('linux', { DISPLAY: ':0' })).toEqual(['xdg-open'])
  expect(openerFor('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open'])
  expect(openerFor('darwin', {})).toEqual(['open'])
})

test('none is opened without a desktop, over SSH or in CI', () => {
  expect(openerFor('linux', {})).toBeNull()
  expect(openerFor('darwin', { SSH_CONNECTION: '10.0.0.1' })).toBeNull()
  expect(openerFor('linux', { DISPLAY: ':0', CI: 'true' })).toBeNull()
})
