/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:cf2e7ae49be7f796deec6a0752ab6cbb7d32a4eed328859fa1880aae923d4e16'
