export const universe = {} as const;
