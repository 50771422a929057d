/**
 * Remembers what a function says of a whole scene or passage, so that a text is read once and not once for every number
 * in it. The answer lives as long as the object that it is about.
 */
export function onceAScene<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const remembered = known.get(key)
    if (remembered) return remembered.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
