/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:14cdac81df8e9e6e9af903c1d6d8fd5278446ab9539831e903eccc2482d3945b'
