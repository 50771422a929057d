/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:00b2cab42f3f0948f089652dacad5a3faaf1e10452894057a20e074ba996b0bd'
