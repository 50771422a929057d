/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:73294976b819efcca945b2a0311e7a9127f039c0fbd71ab1ee588032457c9ce5'
