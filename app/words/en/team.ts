/** People of the store's staff: what they may do, what they changed. */
export const team = {
  'team.meanwhile.title': '{by} changed this at {at}',
  'team.meanwhile.body': 'What you typed is still here and is not saved yet.',
  'team.meanwhile.mine': 'Save mine',
  'team.meanwhile.theirs': 'Show theirs',
} as const;
