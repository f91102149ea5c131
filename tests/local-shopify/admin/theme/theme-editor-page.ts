import type { PlacedBlock } from '../../store/types.ts';
import { readBlock, type BlockSetting } from '../../shop/block.ts';
import { shopCollections } from '../../shop/collections.ts';
import { adminPage } from '../layout.ts';
import { html, type Html, type Piece } from '../html.ts';
import { noticeIn } from '../notices.ts';
import { adminPath, type Place } from '../place.ts';
import type { Asked } from '../section.ts';

const TEMPLATES: Record<string, string> = {
  index: 'Home page',
  product: 'Product pages',
  collection: 'Collection pages',
};

interface Edited {
  /** Empty for a block that is not saved yet. */
  id: string;
  block: string;
  values: PlacedBlock['settings'];
}

function field(place: Place, setting: BlockSetting, value: Piece): Html | null {
  const name = `setting-${setting.id}`;
  if (setting.type === 'header') return html`<h3>${setting.label}</h3>`;
  if (setting.type === 'checkbox') {
    return html`<label class="check"
      ><input
        type="checkbox"
        name="${name}"
        value="true"
        ${value === 'true' && html` checked`}
      />${setting.label}</label
    >`;
  }
  if (setting.type === 'range') {
    return html`<label
      >${setting.label}<input
        type="number"
        name="${name}"
        min="${setting.min}"
        max="${setting.max}"
        step="${setting.step}"
        value="${value}"
    /></label>`;
  }
  const options =
    setting.type === 'collection'
      ? [
          { value: '', label: 'None' },
          ...shopCollections(place.store).map(({ handle, title }) => ({ value: handle, label: title })),
        ]
      : setting.options;
  if (options.length === 0)
    return html`<label>${setting.label}<input name="${name}" value="${value}" /></label>`;
  return html`<label
    >${setting.label}<select name="${name}">
      ${options.map(
        (option) =>
          html`<option value="${option.value}" ${option.value === value && html` selected`}>
            ${option.label}
          </option>`,
      )}
    </select></label
  >`;
}

function blockForm(place: Place, template: string, edited: Edited): Html {
  const { name, settings } = readBlock(edited.block);
  const action = adminPath(place, 'themes/current/blocks');
  const fields = settings.map((setting) =>
    field(place, setting, String(edited.values[setting.id] ?? setting.default ?? '')),
  );
  return html`<section>
    <h2>${name}</h2>
    <form class="fields" method="post" action="${action}">
      <input type="hidden" name="template" value="${template}" /><input
        type="hidden"
        name="block"
        value="${edited.block}"
      /><input type="hidden" name="id" value="${edited.id}" /> ${fields}
      <div class="actions"><button class="button primary">Save</button></div>
    </form>
    ${edited.id !== '' && html`<form method="post" action="${action}/remove"><input type="hidden" name="template" value="${template}" /><input type="hidden" name="id" value="${edited.id}" /><button class="button plain">Remove block</button></form>`}
  </section>`;
}

/** The block that a deep link asks to add: `addAppBlockId=KEY/HANDLE`. */
function addedBlock({ ctx }: Place, url: URL): string | null {
  const [key, block] = (url.searchParams.get('addAppBlockId') ?? '').split('/');
  return key === ctx.apiKey && block ? block : null;
}

/** A theme editor for the app's blocks: their settings at the left, the page at the right. */
export function themeEditorPage(asked: Asked): Html {
  const { place, url } = asked;
  const notice = noticeIn(asked);
  const wanted = url.searchParams.get('template') ?? 'index';
  const template = wanted in TEMPLATES ? wanted : 'index';
  const added = addedBlock(place, url);
  const placed = place.store.theme.blocks.filter((block) => block.template === template);
  const preview = new URLSearchParams({
    template,
    design_mode: '1',
    ...(added === null ? {} : { add: added }),
  });
  const links = Object.entries(TEMPLATES).map(
    ([name, label]) =>
      html`<option value="${name}" ${name === template && html` selected`}>${label}</option>`,
  );
  return adminPage(
    place,
    'theme',
    'Theme editor',
    html`<main class="theme-editor">
      <div class="settings">
        <h1>Theme editor</h1>
        <form class="filter">
          <select name="template" aria-label="Template">
            ${links}</select
          ><button class="button plain">Open</button>
        </form>
        ${notice !== null && html`<p class="notice" role="status">${notice}</p>`}
        ${
          added !== null &&
          html`<p class="notice">Mainstay’s block is added to this template. Save to keep it.</p>
            ${blockForm(place, template, { id: '', block: added, values: {} })}`
        }
        ${placed.map(({ id, block, settings }) => blockForm(place, template, { id, block, values: settings }))}
        ${placed.length === 0 && added === null && html`<p class="hint">No app blocks on this template.</p>`}
      </div>
      <iframe title="Preview" src="/shop/preview?${preview.toString()}"></iframe>
    </main>`,
  );
}
