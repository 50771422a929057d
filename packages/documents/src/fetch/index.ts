export { type Fetched, type FetchOptions, fetchDocument } from './fetch-document.ts'
