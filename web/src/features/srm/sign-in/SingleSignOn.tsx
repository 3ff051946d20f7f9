import { Button, Group } from '@mantine/core';
import { IconCreditCard, IconLogin2 } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReaderState } from '../../../api/agent.ts';
import type { CardPurpose } from '../../../api/credentials.ts';
import type { Session } from '../../../api/types.ts';
import { useTexts } from '../../../i18n/index.tsx';
import { PinForm } from '../../card-sign-in/PinForm.tsx';
import { PinHelp } from './PinHelp.tsx';
import styles from './SignIn.module.css';
import { texts } from './texts.ts';

interface Props {
  purpose: CardPurpose;
  reader: Exclude<ReaderState, { state: 'NO_AGENT' }>;
  back: () => void;
  onEnter: (session: Session) => void;
}

/** SRM-10 to SRM-13: card in → Login → PIN → enter. The last step is a click, so that one sees whose card opened the door. */
export function SingleSignOn(props: Props) {
  const t = useTexts(texts);
  const [asked, ask] = useState(false);
  const [entered, setEntered] = useState<Session>();
  return (
    <section className={styles.screen} aria-label={t('sso.name')}>
      <h3>
        <IconCreditCard aria-hidden /> {t('sso.name')}
      </h3>
      {entered ? (
        <Entered session={entered} onEnter={props.onEnter} />
      ) : asked ? (
        <>
          <PinForm purpose={props.purpose} onEnter={setEntered} cancel={() => ask(false)} />
          <PinHelp />
        </>
      ) : (
        <InsertCard {...props} login={() => ask(true)} />
      )}
    </section>
  );
}

function InsertCard({ reader, back, login }: Props & { login: () => void }) {
  const t = useTexts(texts);
  return (
    <>
      <p role="status">{t(`sso.${reader.state}`, 'name' in reader ? { name: reader.name } : {})}</p>
      <Group>
        <Button size="lg" disabled={reader.state !== 'CARD'} leftSection={<IconLogin2 aria-hidden />} onClick={login}>
          {t('sso.login')}
        </Button>
        <Button variant="default" onClick={back}>
          {t('card.back')}
        </Button>
      </Group>
      <PinHelp />
    </>
  );
}

function Entered({ session, onEnter }: { session: Session; onEnter: (session: Session) => void }) {
  const t = useTexts(texts);
  return (
    <>
      <p role="status">{t('sso.entered', { name: session.account.displayName })}</p>
      <Button size="lg" autoFocus onClick={() => onEnter(session)}>
        {t('sso.enter')}
      </Button>
    </>
  );
}
