import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { GraphContext } from '../graphql/field.ts';
import type { AdminSchema } from '../schema/admin-schema.ts';
import { gid } from '../store/gid.ts';
import type { Store } from '../store/store.ts';
import { bulkFinishPayload } from '../webhooks/payloads/bulk.ts';
import type { BulkFaults } from './bulk-faults.ts';
import { isOver, type BulkOperation, type BulkStatus } from './bulk-operation.ts';
import { checkBulkQuery, rootFieldOf } from './check-query.ts';
import { RowReader } from './rows.ts';
import { writeResult, type Written } from './write-result.ts';

const AT_ONCE = 5;
/** How often an operation that is held looks whether it still is. */
const HOLD_MS = 5;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export type BulkStart =
  | { kind: 'started'; operation: BulkOperation }
  | { kind: 'refused'; messages: string[] }
  | { kind: 'busy'; operations: BulkOperation[] };

export type BulkFile =
  | { kind: 'file'; path: string; size: number; truncateAt: number | null; fetched: () => void }
  | { kind: 'expired' }
  | { kind: 'unknown' };

/** The bulk operations of one app in one shop. */
export class BulkOperations {
  readonly #schema: AdminSchema;
  readonly #store: Store;
  readonly #folder: string;
  readonly #publicUrl: () => string;
  readonly #faults: () => BulkFaults;
  readonly #keep: (operation: BulkOperation) => void;
  readonly #operations = new Map<number, BulkOperation>();
  readonly #running = new Set<Promise<void>>();
  #stopped = false;

  constructor(options: {
    schema: AdminSchema;
    store: Store;
    folder: string;
    publicUrl: () => string;
    faults: () => BulkFaults;
    /** Hears of every operation that began, ended or was read. */
    keep: (operation: BulkOperation) => void;
  }) {
    this.#schema = options.schema;
    this.#store = options.store;
    this.#folder = options.folder;
    this.#publicUrl = options.publicUrl;
    this.#faults = options.faults;
    this.#keep = options.keep;
  }

  all(): BulkOperation[] {
    return [...this.#operations.values()];
  }

  find(id: number): BulkOperation | undefined {
    return this.#operations.get(id);
  }

  /** Whether a whole result of all products was read to its end. */
  get catalogueFetched(): boolean {
    return this.all().some(
      (operation) =>
        operation.rootField === 'products' && (operation.file?.fetched === true || isEmptyResult(operation)),
    );
  }

  start(query: string, groupObjects: boolean, context: GraphContext): BulkStart {
    const running = this.all().filter((operation) => !isOver(operation));
    if (running.length >= AT_ONCE) return { kind: 'busy', operations: running };
    const checked = checkBulkQuery(this.#schema.schema, query);
    if (checked.kind === 'refused') return checked;
    const operation: BulkOperation = {
      id: this.#store.newId(),
      query,
      groupObjects,
      rootField: rootFieldOf(checked.document),
      status: 'CREATED',
      errorCode: null,
      createdAt: this.#store.now(),
      completedAt: null,
      objectCount: 0,
      rootObjectCount: 0,
      fileSize: null,
      url: null,
      partialDataUrl: null,
      file: null,
    };
    this.#operations.set(operation.id, operation);
    this.#keep(operation);
    const reader = new RowReader(this.#schema, checked.document, context);
    const run = this.#run(operation, reader).finally(() => this.#running.delete(run));
    this.#running.add(run);
    return { kind: 'started', operation };
  }

  /** Asks a running operation to stop; one that is over stays as it is. */
  cancel(id: number): BulkOperation | undefined {
    const operation = this.#operations.get(id);
    if (operation !== undefined && !isOver(operation)) operation.status = 'CANCELING';
    return operation;
  }

  file(name: string): BulkFile {
    const operation = this.all().find(({ file }) => file?.name === name);
    if (operation === undefined) return { kind: 'unknown' };
    const age = this.#store.clock.now() - Date.parse(operation.completedAt ?? operation.createdAt);
    if (this.#faults().expire === true || age > WEEK_MS) return { kind: 'expired' };
    const truncateAt = this.#faults().truncateAt ?? null;
    const fetched = () => {
      operation.file = { name, fetched: operation.status === 'COMPLETED' };
      this.#keep(operation);
    };
    const path = join(this.#folder, name);
    return { kind: 'file', path, size: operation.fileSize ?? 0, truncateAt, fetched };
  }

  /** Takes up what an earlier process knew. */
  takeUp(operation: BulkOperation): void {
    this.#operations.set(operation.id, operation);
  }

  /** Ends as failed what an earlier process was writing when it was killed, and removes what nobody can read. */
  goOn(): void {
    for (const operation of this.all()) {
      const { file, url } = operation;
      // The store may listen elsewhere by now.
      if (file !== null && url !== null) operation.url = this.#urlOf(file.name);
      if (isOver(operation)) continue;
      operation.errorCode = 'INTERNAL_SERVER_ERROR';
      this.#close(operation, 'FAILED');
    }
    const readable = new Set(this.all().map(({ file }) => file?.name));
    for (const name of existsSync(this.#folder) ? readdirSync(this.#folder) : [])
      if (!readable.has(name)) rmSync(join(this.#folder, name));
  }

  /** Ends what runs, as a failure of Shopify's. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.allSettled(this.#running);
  }

  /** Forgets everything, as a fresh shop. */
  clear(): void {
    for (const operation of this.all()) this.cancel(operation.id);
    this.#operations.clear();
  }

  async #run(operation: BulkOperation, reader: RowReader): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const name = `${randomUUID()}.jsonl`;
    const path = join(this.#folder, name);
    if (operation.status === 'CREATED') operation.status = 'RUNNING';
    try {
      const written = await writeResult(path, reader, operation.groupObjects, (progress) => {
        operation.objectCount = progress.objects;
        operation.rootObjectCount = progress.roots;
        const stops = operation.status === 'CANCELING' || this.#stopped || this.#faults().fail === true;
        return stops ? 'stop' : 'go-on';
      });
      while (this.#faults().hold === true && !this.#stopped) await pause(HOLD_MS);
      this.#finish(operation, name, written);
    } catch (error) {
      const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
      operation.errorCode = code === 'ACCESS_DENIED' ? 'ACCESS_DENIED' : 'INTERNAL_SERVER_ERROR';
      if (code !== 'ACCESS_DENIED') process.emitWarning(error as Error);
      operation.fileSize = await stat(path).then(
        ({ size }) => size,
        () => null,
      );
      this.#close(operation, 'FAILED');
    }
  }

  #finish(operation: BulkOperation, name: string, written: Written): void {
    operation.fileSize = written.bytes;
    operation.file = { name, fetched: false };
    const url = written.bytes === 0 ? null : this.#urlOf(name);
    if (operation.status === 'CANCELING') {
      operation.partialDataUrl = url;
      this.#close(operation, 'CANCELED');
    } else if (written.kind === 'stopped') {
      operation.errorCode = 'INTERNAL_SERVER_ERROR';
      operation.partialDataUrl = url;
      this.#close(operation, 'FAILED');
    } else {
      operation.url = url;
      this.#close(operation, 'COMPLETED');
    }
  }

  #urlOf(file: string): string {
    return `${this.#publicUrl()}/bulk/${file}`;
  }

  #close(operation: BulkOperation, status: BulkStatus): void {
    operation.status = status;
    operation.completedAt = this.#store.now();
    if (this.#operations.get(operation.id) !== operation) return;
    this.#keep(operation);
    this.#store.happening()('bulk_operations/finish', bulkFinishPayload(this.#store, operation));
  }
}

const isEmptyResult = ({ status, url }: BulkOperation): boolean => status === 'COMPLETED' && url === null;

/** How Shopify names the operations that stand in the way. */
export const busyMessage = (operations: BulkOperation[]): string =>
  `A bulk query operation for this app and shop is already in progress: ${operations
    .map((operation) => gid('BulkOperation', operation.id))
    .join(', ')}.`;
