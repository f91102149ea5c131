import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris';
import { useRef, useState, type ReactNode } from 'react';
import type { PictureNode, WeighedBy } from '~/universe/picture/picture';
import { useWords } from '../../words';
import { NodeCard } from './node-card';
import { PictureTable } from './picture-table';
import { SavePicture } from './save-picture';
import type { Standings } from './standings';
import { focusNode } from './use-walk';

interface PictureFrameProps {
  /** The one sentence that the picture says. */
  says: string;
  notes: readonly string[];
  nodes: readonly PictureNode[];
  by: WeighedBy;
  standings: Standings;
  fileName: string;
  /** Draws the picture for wide and for narrow screens; what is opened there is told in a card. */
  draw: (width: 'wide' | 'narrow', open: (id: string) => void) => ReactNode;
}

/** A picture with its sentence, the card of what is opened in it, the way to a file, and the same facts as a table. */
export function PictureFrame({ says, notes, nodes, by, standings, fileName, draw }: PictureFrameProps) {
  const { t } = useWords();
  const [opened, open] = useState<string | null>(null);
  const picture = useRef<HTMLDivElement>(null);
  const node = nodes.find(({ id }) => id === opened);
  const close = () => {
    if (picture.current && opened !== null) focusNode(picture.current, opened);
    open(null);
  };
  return (
    <BlockStack gap="300">
      <Card>
        <BlockStack gap="400">
          <InlineStack align="space-between" blockAlign="center" gap="300">
            <div style={{ flex: '1 1 16rem' }}>
              <Text as="p" variant="headingMd">
                {says}
              </Text>
            </div>
            <SavePicture within={picture} name={fileName} />
          </InlineStack>
          <div ref={picture} className="universe-picture">
            <div className="picture-wide">{draw('wide', open)}</div>
            <div className="picture-narrow">{draw('narrow', open)}</div>
          </div>
          {[...notes, t('universe-picture.keys')].map((note) => (
            <Text key={note} as="p" tone="subdued">
              {note}
            </Text>
          ))}
        </BlockStack>
      </Card>
      <PictureTable nodes={nodes} by={by} standings={standings} />
      {node && <NodeCard node={node} by={by} standings={standings} close={close} />}
    </BlockStack>
  );
}
