/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:147ea5bad908a694d04939080894f4704aa001f27322a26d164a879fb4434672'
