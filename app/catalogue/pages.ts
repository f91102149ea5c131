/** A page of a connection, as every GraphQL answer has it. */
export interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/**
 * All nodes of a connection, from its first page on; `next` asks for the page after a cursor. A connection that
 * went away meanwhile (null) ends what was read of it.
 */
export async function allNodes<Node>(
  first: Page<Node> | null | undefined,
  next: (after: string) => Promise<Page<Node> | null | undefined>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let page = first;
  while (page) {
    nodes.push(...page.nodes);
    const { hasNextPage, endCursor } = page.pageInfo;
    page = hasNextPage && endCursor ? await next(endCursor) : null;
  }
  return nodes;
}
