/** What a form of castings does. */
export const CASTING_WAYS = ['icon', 'edition', 'supporting', 'uncast'] as const;
export type CastingWay = (typeof CASTING_WAYS)[number];
