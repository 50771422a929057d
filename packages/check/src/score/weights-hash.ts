/** SHA-256 of `weights.json`, kept as a constant because a browser hashes asynchronously; a test keeps it true. */
export const weightsHash = 'sha256:5e10914ad0cf92765bc0710a27ee8f8c1186ff116328f9fd78ab216e445f21b6'
