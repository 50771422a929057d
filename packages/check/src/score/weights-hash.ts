/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:7155625e750597b71ac5f06792a379bf3ef4e7d7e4f60e22d0c82c746916d1db'
