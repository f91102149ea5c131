import type { Linter } from 'eslint';

export const borders: Linter.Config[];
