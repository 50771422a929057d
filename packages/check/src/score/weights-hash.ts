/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:f2441c5e3e6eb498a3d2f494f5b56f6261a26f43c0558cce1734ddbcf8117058'
