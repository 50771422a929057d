/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:74cd6bf5ce7fce16cdd40e63c71a5b72211b82b27e32fcec3eb427808493ba0c'
