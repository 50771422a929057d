/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:0788ae03fcac91078484670e243a17955256470d3323875b47e97b3b95124e69'
