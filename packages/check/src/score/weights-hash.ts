/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:f98170a045b0d262d1329161a1e2aeb0322ed852b0533a3cc63d5b6caf508c56'
