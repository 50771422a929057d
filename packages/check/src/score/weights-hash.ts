/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:96a5ebfb4400d1a362fd17c610472a3f277a9ffd563216ebbb99fd7d94941f61'
