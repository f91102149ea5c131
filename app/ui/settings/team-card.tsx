import { useFetcher } from '@remix-run/react';
import { Banner, BlockStack, Box, Button, Card, InlineStack, Select, Text } from '@shopify/polaris';
import { DEFAULT_ROLES, STAFF_ROLES } from '~/team/roles';
import type { SettingRole, Team, TeamMember } from '~/team/team';
import { useMay } from '../may';
import { useWords } from '../words';

function useRoleVerb() {
  const fetcher = useFetcher<SettingRole>();
  const send = (body: object): void =>
    fetcher.submit(JSON.stringify(body), {
      method: 'post',
      action: '/app/settings/team',
      encType: 'application/json',
    });
  return { send, busy: fetcher.state !== 'idle', answer: fetcher.data };
}

function MemberRow({ member }: { member: TeamMember }) {
  const { t, dateTime } = useWords();
  const { send, busy, answer } = useRoleVerb();
  const may = useMay('team') && !member.accountOwner;
  const options = [
    { value: '', label: t('team.role.as-everybody') },
    ...STAFF_ROLES.map((value) => ({ value, label: t(`team.role.${value}`) })),
  ];
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Box maxWidth="100%">
          <Text as="p" fontWeight="semibold" breakWord>
            {member.name}
          </Text>
          <Text as="p" tone="subdued">
            {t('team.seen', { at: dateTime(member.seenAt) })}
          </Text>
        </Box>
        {may ? (
          <Select
            label={t('team.role.of', { name: member.name })}
            labelHidden
            disabled={busy}
            options={options}
            value={member.byDefault ? '' : member.role}
            onChange={(role) => send({ userId: member.id, role: role || null, seen: member.version })}
          />
        ) : (
          <Text as="p">{t(`team.role.${member.role}`)}</Text>
        )}
      </InlineStack>
      {answer?.kind === 'changed-meanwhile' && (
        <Banner tone="warning">
          {t('team.meanwhile.title', { by: answer.by, at: dateTime(answer.at) })}
        </Banner>
      )}
    </BlockStack>
  );
}

/** The people of the store who have been here, and what each may do. */
export function TeamCard({ team }: { team: Team }) {
  const { t } = useWords();
  const { send, busy } = useRoleVerb();
  const may = useMay('team');
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t('team.title')}
          </Text>
          <Text as="p" tone="subdued">
            {t('team.body')}
          </Text>
        </BlockStack>
        {team.members.map((member) => (
          <MemberRow key={`${member.id} ${String(member.version)}`} member={member} />
        ))}
        {may ? (
          <Select
            label={t('team.everybody')}
            helpText={t(`team.role.${team.defaultRole}.help`)}
            disabled={busy}
            options={DEFAULT_ROLES.map((value) => ({ value, label: t(`team.role.${value}`) }))}
            value={team.defaultRole}
            onChange={(role) => send({ everybodyElse: role })}
          />
        ) : (
          <Text as="p" tone="subdued">
            {t('team.ask-owner')}
          </Text>
        )}
        <InlineStack>
          <Button url="/app/settings/changes">{t('team.changes.open')}</Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
