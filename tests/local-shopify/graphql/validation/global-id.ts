/** Whether a text has the form of a global id; whether it means anything is another question. */
export const isGlobalId = (text: string): boolean => /^gid:\/\/[\w-]+\/\w+\/.+$/.test(text);
