-- What the older service tells of a registration beside its units (UCWS wire 2.2): the network, how many changes counted in this
-- fiscal year, and what is registered but begins later.
create function entitlement.api_registration_facts(p_person_id uuid, p_at timestamptz, p_fiscal_year int) returns json
language plpgsql stable as $$
begin
  return json_build_object(
    'networkId', (select network_id from entitlement.registration where person_id = p_person_id and effective @> p_at),
    'changes', (select count(*) from entitlement.registration where person_id = p_person_id and fiscal_year = p_fiscal_year),
    'pending', (select row_to_json(r)
                  from (select network_id as "networkId", primary_unit as "primaryUnit", regular_unit as "regularUnit",
                               referral_unit as "referralUnit", paid_model as "paidModel", province_code as "provinceCode",
                               lower(effective) as "start"
                          from entitlement.registration where person_id = p_person_id and lower(effective) > p_at
                         order by lower(effective) limit 1) r));
end $$;
