import { Tag, TypeGuards, type Liquid, type TagToken, type TopLevelToken } from 'liquidjs';
import type { Context, Emitter } from 'liquidjs';
import type { Shopfront } from './shopfront.ts';

/** A tag whose contents are for others to read: `{% schema %}`, `{% doc %}`. */
function silentTag(name: string) {
  return class extends Tag {
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid);
      for (;;) {
        const next = remaining.shift();
        if (!next) throw new Error(`{% ${name} %} is not closed.`);
        if (TypeGuards.isTagToken(next) && next.name === `end${name}`) return;
      }
    }

    override render(): void {
      // Nothing of it is shown.
    }
  };
}

/** `{% content_for 'blocks' %}`: the app blocks that stand on this template. */
function contentForTag(renderBlocks: (front: Shopfront) => Promise<string>) {
  return class extends Tag {
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid);
      if (token.args.trim() !== "'blocks'") throw new Error(`content_for ${token.args} is not of this shop.`);
    }

    override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const front = context.getSync(['_front']) as Shopfront;
      emitter.write(yield renderBlocks(front));
    }
  };
}

/** Shopify's tags that the theme and the blocks use; liquidjs refuses any other by name. */
export function addTags(engine: Liquid, renderBlocks: (front: Shopfront) => Promise<string>): void {
  engine.registerTag('schema', silentTag('schema'));
  engine.registerTag('doc', silentTag('doc'));
  engine.registerTag('content_for', contentForTag(renderBlocks));
}
