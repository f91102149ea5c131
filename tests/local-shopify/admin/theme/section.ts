import type { Section } from '../section.ts';
import { themeEditorPage } from './theme-editor-page.ts';
import { placeBlock, removeBlock } from './theme-forms.ts';

export const theme: Section = {
  shows: [[/^themes\/current\/editor$/, themeEditorPage]],
  presses: [
    [/^themes\/current\/blocks$/, placeBlock],
    [/^themes\/current\/blocks\/remove$/, removeBlock],
  ],
};
