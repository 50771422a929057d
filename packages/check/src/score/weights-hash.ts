/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:e4b6c53b1fc98b44ada7aa1680359bc2b4d3e83f4a5bc183c794f3bdb6aa7f1f'
