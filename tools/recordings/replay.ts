import { OperationTypeNode, validate, type GraphQLSchema } from 'graphql';
import type { StoreBuilding } from './build/build-store.ts';
import { API_VERSION } from '../../app/shopify/api-version.ts';
import { isBeforeKeys, withComparisons, withKeys } from './adapt.ts';
import { succeeded, type Answer } from './answer.ts';
import { AnswerComparison } from './compare.ts';
import { documentOf, isMutationAnswer, operationOf, readRequest, type Reading } from './document.ts';
import type { LoneAnswer, RecordedRequest } from './find-requests.ts';
import type { FreshShopify } from './fresh-shopify.ts';
import { gidsIn, numberOf } from './gids.ts';
import type { Identifiers } from './identifiers.ts';
import { isObject, type JsonObject } from './json.ts';
import { isFurniture } from './newcomers.ts';
import type { PriorState } from './prior-state.ts';
import { Reach } from './reach.ts';
import { lacking } from './selection.ts';
import { stringsIn } from './values.ts';
import { incomparable, judge, notApplicable, type Verdict } from './verdict.ts';

export interface ReplayOptions {
  schema: GraphQLSchema;
  shopify: FreshShopify;
  identifiers: Identifiers;
  prior: PriorState;
  building: StoreBuilding;
  version: string | null;
}

/** Sends the requests of one file in their order and holds the answers against the recorded ones. */
export class Replay {
  readonly #with: ReplayOptions;
  readonly #reach: Reach;
  #keys = 0;

  constructor(options: ReplayOptions) {
    this.#with = options;
    const { store } = options.shopify;
    this.#reach = new Reach({
      ...options,
      built: options.building.built,
      isStocked: (item, location) =>
        store.level(Number(numberOf(item)), Number(numberOf(location))) !== undefined,
    });
  }

  /** A read at an untold moment: it can be asked of the first state only, and only if that is what it shows. */
  async aside(request: RecordedRequest): Promise<Verdict> {
    const { prior, schema } = this.#with;
    const reading = readRequest(schema, request);
    if (reading.operation?.operation !== OperationTypeNode.QUERY)
      return notApplicable('a change whose moment the file does not tell');
    for (const gid of [...gidsIn(request.variables), ...gidsIn(request.answer.data ?? null)])
      if (prior.made.has(gid))
        return notApplicable(`shows ${gid}, which a recorded request made, at an untold moment`);
    const other = this.#reach.otherMoment(request, reading);
    if (other !== null) return notApplicable(`was asked at another moment: ${other}`);
    return this.request(request);
  }

  async request(request: RecordedRequest): Promise<Verdict> {
    const reading = readRequest(this.#with.schema, request);
    const verdict = await this.#replay(request, reading);
    const isMutation = reading.operation?.operation === OperationTypeNode.MUTATION;
    if (isMutation && verdict.kind === 'not-applicable') this.#reach.changedOnlyThere(request);
    return verdict;
  }

  /** A change without its text: what it touched is no longer the same here and there. */
  happenedUnseen({ answer, variables, place }: LoneAnswer, hasBegun: boolean): void {
    this.#with.building.cameAt(place);
    if (!hasBegun) return;
    if (isMutationAnswer(this.#with.schema, answer))
      for (const gid of [...gidsIn(answer.data ?? null), ...gidsIn(variables)])
        if (!isFurniture(gid)) this.#reach.touchedUnseen(gid);
  }

  async #replay(request: RecordedRequest, reading: Reading): Promise<Verdict> {
    if (!request.isAdmin) return notApplicable('was asked of another API than the Admin API');
    const unreachable = this.#reach.why(request, reading);
    if (unreachable !== null) return notApplicable(unreachable);
    const wentOn = this.#reach.wentOnThere(request);
    // A refusal may well have nothing to do with what went on; a success shows it.
    if (wentOn !== null && succeeded(request.answer)) return notApplicable(wentOn);
    const document = documentOf(request.text);
    if (reading.operation !== null && reading.root === null)
      return notApplicable(`a ${reading.operation.operation} is not valid in our version`);
    if (document !== null && request.answer.data !== undefined) {
      const [mistake] = validate(this.#with.schema, document);
      if (mistake !== undefined) return notApplicable(`not valid in our version: ${mistake.message}`);
    }
    const { asked, root, sets } = reading;
    const lack = lacking(asked, root, sets, request.answer.data ?? null);
    if (lack !== null && !request.aside)
      return notApplicable(`the answer is not one to this text: it lacks ${lack}`);
    const version = request.version ?? this.#with.version;
    const isEarlier = isBeforeKeys(version);
    const local = await this.#send(request, isEarlier);
    if (!isEarlier && wantsKey(local) && !wantsKey(request.answer)) {
      await this.#send(request, true);
      return notApplicable('was answered without a key, so by an earlier version than the file names');
    }
    const reason = incomparable(request.answer, local);
    if (reason !== null) return notApplicable(reason);
    const verdict = judge(this.#compare(request, reading, local));
    const excuse = wentOn ?? this.#reach.hangsOnElsewhere(request);
    return excuse !== null && verdict.kind === 'disagree' ? notApplicable(excuse) : verdict;
  }

  #send(request: RecordedRequest, asBeforeKeys: boolean): Promise<Answer> {
    const { identifiers, schema, shopify } = this.#with;
    const document = documentOf(request.text);
    const operation = document === null ? null : operationOf(document, request.operationName);
    let text = request.text;
    let variables = request.variables;
    if (asBeforeKeys && document !== null && operation !== null) {
      text = withKeys(document, schema, () => `recording-${(this.#keys += 1)}`);
      variables = withComparisons(operation, variables, schema);
    }
    const name = operation?.name?.value ?? null;
    return shopify.ask(identifiers.localText(text), identifiers.localValue(variables) as JsonObject, name);
  }

  #compare(request: RecordedRequest, { asked, root, sets }: Reading, local: Answer) {
    const { identifiers, version } = this.#with;
    const sent = stringsIn(identifiers.localValue(request.variables));
    for (const literal of request.text.matchAll(/"((?:[^"\\]|\\.)*)"/g)) sent.add(literal[1] ?? '');
    const isCut = lacking(asked, root, sets, request.answer.data ?? null) !== null;
    this.#reach.faces(request.answer, isCut);
    const versions = { recorded: request.version ?? version, local: API_VERSION };
    const comparing = { identifiers, sent, versions };
    return new AnswerComparison(asked, comparing, this.#reach, isCut).of(request.answer, local, root, sets);
  }
}

function wantsKey({ errors }: Answer): boolean {
  return (errors ?? []).some(
    ({ message, extensions }) =>
      isObject(extensions) &&
      extensions['code'] === 'BAD_REQUEST' &&
      typeof message === 'string' &&
      message.includes('@idempotent'),
  );
}
