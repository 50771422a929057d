/** Takes down what is wrong, with the file and the place in it. */
export type Fail = (file: string, path: string, message: string) => void
