import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SandboxAccount, sandboxQuery } from '../../api/sandbox.ts';
import { useI18n } from '../../i18n/index.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** In demo the sign-ins are public; production has none of them and shows nothing here. */
export function DemoAccounts({ use }: { use: (account: SandboxAccount) => void }) {
  const { t, language } = useI18n();
  const sandbox = useQuery(sandboxQuery);
  if (!sandbox.data) return null;
  const accounts = sandbox.data.accounts.map(({ username, what }) => ({
    value: username,
    label: `${username} · ${what.split(' · ')[language === 'th' ? 0 : 1] ?? what}`,
  }));
  return (
    <Panel title={t('signin.demo')}>
      <p className="dim">{t('signin.demo.lead')}</p>
      <NativeSelect
        label={t('signin.demo.account')}
        defaultValue=""
        data={[{ value: '', label: t('signin.demo.choose') }, ...accounts]}
        onChange={(event) => {
          const chosen = sandbox.data?.accounts.find(({ username }) => username === event.currentTarget.value);
          if (chosen) use(chosen);
        }}
      />
    </Panel>
  );
}
