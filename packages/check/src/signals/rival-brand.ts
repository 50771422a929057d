import { brandsWithin, type ReadPassage, type Scene } from '../scene.ts'
import { onceAScene } from '../text/once-a-scene.ts'
import { finding, type Signal } from './signal.ts'

/** Words of support for one company in a text about another: a template that was filled twice. */
export const rivalBrand: Signal = {
  name: 'rival-brand',
  kind: 'bait',
  measure: ({ claim }, scene) => {
    const { numbers, catalogue } = scene
    if (claim === null || numbers.length > 3) return null
    const supported = companiesSupported(scene)
    if (supported.size < 2) return null
    const names = [...supported].slice(0, 2).map((id) => catalogue.company(id)?.name ?? id)
    return finding(1, `It speaks of support by ${names.join(' and by ')} at once.`)
  },
}

const companiesSupported = onceAScene(({ passages }: Scene) => new Set(passages.flatMap(supportedIn)))

/** Companies whose name stands right before words of support. */
function supportedIn(passage: ReadPassage): string[] {
  return passage.concepts.all('support').flatMap(({ from }) =>
    brandsWithin(passage, { from: from - 2, to: from })
      .filter((brand) => !brand.byAddress && !brand.inNumber)
      .map(({ name }) => name.companyId),
  )
}
