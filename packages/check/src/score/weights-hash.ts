/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:876f1f75983494d06e538f5072d52f1a50f80d1b94a5dd3316e22b46d6008e37'
