/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:f73330ec7cfae9a1dc9c05034f555aef043e41e763a2b3576ab68b2c8e05f9bf'
