import type { Kind } from '../kind.ts'

/** What a chat assistant answers that has read planted pages. */
export const aiAnswer: Kind = {
  name: 'ai-answer',
  label: 'planted',
  disguises: ['none'],
  compose(page) {
    page.claimKnown()
    page.number({ role: 'planted' })
    page.block(page.planted('aiAnswer'))
  },
}
