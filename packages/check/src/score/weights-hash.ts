/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:a4f13e9f2acdc4c132cfba05a3676d87c7bc91488e2dea53f5da924a32f18a6b'
