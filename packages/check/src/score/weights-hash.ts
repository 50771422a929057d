/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:dc89a0e99875a2cd9825eda115f3256699111d276710b645710d60595bc2d7c2'
