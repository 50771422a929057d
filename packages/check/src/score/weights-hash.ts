/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:2a9223634c32aa975752d205c98ad93327324390540007cc3a0d0a2314f27a3f'
