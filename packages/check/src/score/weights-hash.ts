/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:1e0bd96bb6816d7fb8ec620c2a316eaeabc59c5888a1f44ef4c0d319b8086c32'
