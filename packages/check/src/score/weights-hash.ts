/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:53462a349a9507fb87bb7d4fe3612189624e4a24daeecb50d836ecf775f3f68f'
