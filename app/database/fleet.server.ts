import { prisma } from './client.server';

/** Shops that have the app installed, for sweeps of what is due. */
export async function installedShops(): Promise<string[]> {
  const rows = await prisma.shop.findMany({
    where: { uninstalledAt: null },
    select: { shop: true },
    orderBy: { shop: 'asc' },
  });
  return rows.map((row) => row.shop);
}

/** A query over all shops, for sweeps only: it must answer with shops, never with their contents. */
export const shopsWith = async (text: TemplateStringsArray, ...values: unknown[]): Promise<string[]> => {
  const rows = await prisma.$queryRaw<{ shop: string }[]>(text, ...values);
  return rows.map((row) => row.shop);
};
