/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:7c97ec881381effda046d1d15a8060e83d17e008f0726f52138de96fabc26e32'
