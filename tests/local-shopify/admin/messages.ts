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
  'pick-products': { ask: ProductQuestion; answer: PickedProduct[] | null };
}

export interface ScopesDetail {
  granted: string[];
  required: string[];
  optional: string[];
}

export interface ProductQuestion {
  multiple: boolean;
  query: string;
  selected: string[];
}

export interface PickedProduct {
  id: string;
  title: string;
  handle: string;
  status: string;
  vendor: string;
  productType: string;
  totalVariants: number;
  images: { originalSrc: string; altText: string }[];
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
