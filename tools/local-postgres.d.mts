export interface LocalPostgres {
  port: number;
  url(database: string): string;
  stop(): Promise<void>;
}

export function startPostgres(options: {
  dataDir: string;
  port: number;
  fsync?: boolean;
  fresh?: boolean;
}): Promise<LocalPostgres>;

export function portIsTaken(port: number): Promise<boolean>;
