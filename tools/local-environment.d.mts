export interface LocalPorts {
  shopify: number;
  app: number;
  tunnel: number;
  smtp: number;
  postgres: number;
}

export function portsFrom(base: number): LocalPorts;

export function localEnvironment(at: {
  databaseUrl: string;
  appUrl: string;
  shopifyUrl: string;
  smtpPort: number;
  appPort: number;
}): Record<string, string>;
