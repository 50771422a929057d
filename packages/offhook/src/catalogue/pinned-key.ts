/** The Ed25519 public key (raw, base64) of whoever may sign a catalogue. Its private half is in no repository. */
export const pinnedKey = 'KjpPVXtEva6x0BUfLXug0YCue3vlNgMPreZLEUAZWRI='
