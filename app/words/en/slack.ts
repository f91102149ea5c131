export const slack = {
  'slack.connected.heading': 'Stock alerts of {shop} arrive here',
  'slack.connected.sentence':
    'A broken promise is told at once; everything else in one message a day, at eight in the morning.',
  'slack.test.heading': 'Test: stock alerts of {shop} reach this channel',
  'slack.test.sentence': 'Nothing is short because of this message.',
  'slack.open.board': 'Open the promise board',
  'slack.open.incident': 'Open the incident',
  'slack.open.incidents': 'Open the incidents',
  'slack.footer': 'Sent by Mainstay for {shop}. Disconnect this channel under Settings.',
} as const;
