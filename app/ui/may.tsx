import { createContext, useContext, type ReactNode } from 'react';
import { mayDo, type May, type StaffRole } from '~/team/roles';

// Without a provider everything is shown: the server decides anyway.
const RoleContext = createContext<StaffRole>('owner');

/** Tells every component below what the person who looks is here. */
export function RoleProvider({ role, children }: { role: StaffRole; children: ReactNode }) {
  return <RoleContext.Provider value={role}>{children}</RoleContext.Provider>;
}

/** Whether the person who looks may do it; what they may not do is not offered. */
export const useMay = (may: May): boolean => mayDo(useContext(RoleContext), may);

/** The role of the person who looks. */
export const useRole = (): StaffRole => useContext(RoleContext);
