import { PlaceField } from '../../ui/address/PlaceField.tsx';
import styles from './General.module.css';
import { OneField } from './OneField.tsx';
import type { GeneralForm } from './use-general-form.ts';
import { useGeneralWords } from './use-general-words.ts';

/** House, road and tambon (CPP-10, AMB-16); amphoe, province and postcode follow from the tambon. */
export function AddressFields({ form }: { form: GeneralForm }) {
  const { t, field } = useGeneralWords();
  const codes = form.place?.postcodes.join(', ');
  return (
    <div className={styles.fields}>
      <OneField field="houseNo" form={form} maxLength={50} />
      <OneField field="moo" form={form} maxLength={20} />
      <OneField field="soi" form={form} maxLength={100} />
      <OneField field="road" form={form} maxLength={100} />
      <div className={styles.wide}>
        <PlaceField
          label={field('tambonCode')}
          required
          place={form.place}
          error={form.error('tambonCode')}
          onChoose={form.choosePlace}
        />
      </div>
      <OneField
        field="postcode"
        form={form}
        inputMode="numeric"
        maxLength={10}
        {...(codes && { description: t('hint.postcodes', { codes }) })}
      />
    </div>
  );
}
