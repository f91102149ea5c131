/** What the embedded app and the admin page around it say to each other by postMessage. */

export interface NavLink {
  href: string;
  label: string;
}

export interface TitleAction {
  label: string;
  kind: 'primary' | 'secondary' | 'breadcrumb';
  critical: boolean;
  disabled: boolean;
}

/** What the app tells the admin, without waiting for an answer. */
export type FromApp =
  /** A new document of the app: nothing of the one before holds any more. */
  | { type: 'start' }
  | { type: 'nav'; links: NavLink[] }
  | { type: 'title'; title: string; actions: TitleAction[] }
  | { type: 'path'; path: string }
  | { type: 'toast'; id: string; message: string; isError: boolean; duration: number; action: string | null }
  | { type: 'toast-hide'; id: string }
  | { type: 'loading'; on: boolean }
  | { type: 'save-bar'; open: boolean; confirmDiscard: boolean; saving: boolean; saveDisabled: boolean }
  | { type: 'modal'; open: boolean }
  | { type: 'redirect'; url: string };

/** What the app asks the admin, and what it gets back. */
export interface Questions {
  'id-token': { ask: undefined; answer: string };
  user: { ask: undefined; answer: { id: number; name: string; email: string; accountAccess: string } };
  'scopes-query': { ask: undefined; answer: ScopesDetail };
  'scopes-request': {
    ask: string[];
    answer: { result: 'granted-all' | 'declined-all'; detail: ScopesDetail };
  };
  'scopes-revoke': { ask: string[]; answer: { detail: ScopesDetail } };
  'leave-confirmation': { ask: undefined; answer: 'leave' | 'stay' };
  extensions: { ask: undefined; answer: ExtensionInfo[] };
  pick: { ask: PickQuestion; answer: object[] | null };
}

export interface ScopesDetail {
  granted: string[];
  required: string[];
  optional: string[];
}

/** What a merchant is asked to choose in the resource picker. */
export interface PickQuestion {
  kind: PickedKind;
  action: 'add' | 'select';
  /** How many may be chosen; null for any number. */
  most: number | null;
  /** What stands in the search field at first. */
  query: string;
  filter: PickFilter;
  selected: Chosen[];
}

export type PickedKind = 'product' | 'variant' | 'collection';

export interface PickFilter {
  /** False leaves out what is in no sales channel. */
  hidden: boolean;
  /** Whether the variants of a product can be chosen one by one. */
  variants: boolean;
  draft: boolean;
  archived: boolean;
  /** Shopify's search syntax; the merchant does not see it. */
  query: string;
}

/** A chosen resource by its gid; of a product the chosen variants, none for all of them. */
export interface Chosen {
  id: string;
  variants: string[];
}

/** A line of the picker. */
export interface PickRow {
  id: string;
  title: string;
  detail: string;
  picture: string | null;
  variants: { id: string; title: string; detail: string }[];
}

/** An extension of the app and where the published theme holds its blocks. */
export interface ExtensionInfo {
  handle: string;
  type: 'theme_app_extension';
  activations: BlockInfo[];
}

export interface BlockInfo {
  target: 'section';
  handle: string;
  name: string;
  status: 'active' | 'available';
  activations: { target: string; themeId: string }[];
}

/** What the admin tells the app. */
export type FromAdmin =
  | { type: 'navigate'; href: string }
  | { type: 'title-press'; index: number }
  | { type: 'save-bar-press'; button: 'save' | 'discard' }
  | { type: 'toast-action'; id: string }
  | { type: 'toast-dismiss'; id: string };

/** The envelope: one mark so that no other message is taken for ours. */
export type Envelope =
  | { mainstayAdmin: 'tell'; message: FromApp | FromAdmin }
  | { mainstayAdmin: 'ask'; id: number; question: keyof Questions; payload: unknown }
  | { mainstayAdmin: 'answer'; id: number; answer: unknown; error: string | null };
