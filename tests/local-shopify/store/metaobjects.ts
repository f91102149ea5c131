/** One field of a kind of metaobjects. */
export interface MetaobjectFieldDefinition {
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: string;
  readonly required: boolean;
  readonly validations: readonly { readonly name: string; readonly value: string | null }[];
  readonly adminFilterable: boolean;
}

export interface MetaobjectDefinition {
  readonly id: number;
  /** Resolved: `app--<id>--icon` for the app's own `$app:icon`. */
  readonly type: string;
  readonly name: string;
  readonly description: string | null;
  readonly displayNameKey: string | null;
  readonly fields: readonly MetaobjectFieldDefinition[];
  readonly access: Readonly<{ admin: string; storefront: string; customerAccount: string }>;
  readonly isPublishable: boolean;
  readonly isTranslatable: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type MetaobjectStatus = 'ACTIVE' | 'DRAFT';

export interface Metaobject {
  readonly id: number;
  readonly type: string;
  readonly handle: string;
  /** Normalised values by the key of their field; a field without a value is not there. */
  readonly values: Readonly<Record<string, string>>;
  readonly status: MetaobjectStatus;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Where a metaobject's handle lives: one of its type. */
export const metaobjectKey = (type: string, handle: string): string => `${type} ${handle}`;
