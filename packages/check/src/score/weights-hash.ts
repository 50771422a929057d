/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:d2d2691ff91600b146ca30c3041b429c0fa2d9a3a8bfbcdc5ab182a40d13d7f7'
