/** `certain`: nothing else prints this. `likely`: it fits best. `open`: several fit, and none is claimed. */
export type Certainty = 'certain' | 'likely' | 'open'
