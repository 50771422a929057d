/** Countries whose numbering plans reserve ranges for fiction. */
export type Country = 'US' | 'GB' | 'DE' | 'FR' | 'AU'
