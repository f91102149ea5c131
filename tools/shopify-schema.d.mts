/** Path of the cached, gzipped introspection JSON of the Admin API; fetched from npm the first time. */
export function adminSchemaFile(version?: string): Promise<string>;
