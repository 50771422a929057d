export { type Chunk, type Passage, passagesOf, type SourceDocument } from './passages.ts'
