/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:5bdf2922b36a8e40bbab2258ae329a16c1a603dbffc752574b3261b4dfb6577d'
