/** The name of SQLite's file in the data folder. */
export const databaseFile = 'offhook.sqlite'

/** Where a locked data folder keeps everything. */
export const lockedFile = 'offhook.age'
