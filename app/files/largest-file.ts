/** A larger file is none that people edit. */
export const MOST_BYTES = 30 * 1024 * 1024;
