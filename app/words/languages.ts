/** The languages that the words of Mainstay exist in; nobody is offered another. */
export const LANGUAGES = ['en'] as const;
