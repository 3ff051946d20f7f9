-- The two round trips of issuing a code: one read of the facts, one write that re-checks by constraint.

-- What few requests need of the facts, apart from what every one needs: a statement makes all it names ready, needed or not.
-- `read`: the card read that is to be used; `used`: of quotas; `transSeen`: a request that is sent again finds the visit of the first
-- one (a key that was used for another person meets the uniqueness of the write); `ofVisit`: of the visit that is named or, without
-- one, of the visit that is open for the service.
create function verification.seldom_facts(p_person uuid, p_unit uuid, p_date date, p_visit uuid, p_service text, p_read uuid,
  p_hcode text, p_source text, p_trans text, p_windows jsonb) returns json language plpgsql stable as $$
declare v_visit verification.visit; v_read json; v_of_visit json;
begin
  if p_read is not null then
    v_read := (select to_json(r) from verification.card_read r where read_id = p_read);
  end if;
  if p_visit is not null then
    select * into v_visit from verification.visit where visit_id = p_visit;
  elsif p_service is not null then
    select * into v_visit from verification.visit
     where person_id = p_person and service_date = p_date and organisation_id = p_unit and service_code = p_service
       and state in ('NEW', 'IDENTIFYING');
  end if;
  if v_visit.visit_id is not null then
    v_of_visit := json_build_object(
      'visit', to_json(v_visit),
      'attempts', array(select json_build_object('channel', channel, 'result', result, 'reason', reason, 'at', at, 'by', by_name)
             from verification.attempt where service_date = v_visit.service_date and visit_id = v_visit.visit_id order by attempt_no),
      'code', (select to_jsonb(c) - 'snapshot' from verification.claim_code c where c.service_date = v_visit.service_date and c.visit_id = v_visit.visit_id),
      'close', (select to_json(c) from verification.claim_close c
            where c.service_date = v_visit.service_date and c.visit_id = v_visit.visit_id and c.cancelled_at is null));
  end if;
  return json_build_object('read', v_read,
    'used', case when p_person is not null and p_windows is not null then quota.api_used(p_person, p_windows) end,
    'hcodeUnit', case when p_hcode is not null then organisations.api_id_of_hcode(p_hcode) end,
    'transSeen', exists (select from verification.trans_key where source_id = p_source and trans_id = p_trans),
    'ofVisit', v_of_visit);
end $$;

-- The visits of a person on a day that are not over without a code. One SELECT in SQL, so that the planner sees through it.
create function verification.visits_of_day(p_person uuid, p_date date) returns setof json language sql stable as $$
  select json_build_object('visitId', visit_id, 'organisationId', organisation_id, 'serviceCode', service_code, 'state', state)
    from verification.visit
   where person_id = p_person and service_date = p_date and state in ('NEW', 'IDENTIFYING', 'VERIFIED', 'CLOSED')
$$;

-- Everything the decision needs, in one answer. The person is named by citizen id, person id, visit or card read; with p_service
-- and no visit, the visit is the one that is open for it. p_windows asks what was used of quotas: [{"limit","window"}].
-- Typed parameters, here and below: taking them out of one JSON value cost an eighth of the whole. Two statements for what every
-- request needs, seen through to the tables of the other modules: starting seven cost a quarter more. The person comes first,
-- because the partitions of his rights are known by him before they are opened. Nothing is sorted: whoever reads it does that.
--
-- The plans of these functions are kept: left to itself, PostgreSQL prices a plan that prunes partitions while it runs above
-- one made for the very date, and so plans the same statements again at every call, which costs a third of it.
create function verification.api_issue_facts(p_citizen text, p_person uuid, p_unit uuid, p_date date, p_visit uuid, p_service text,
  p_read uuid, p_hcode text, p_source text, p_trans text, p_windows jsonb) returns json language plpgsql stable
set plan_cache_mode = force_generic_plan as $$
declare v_person json; v_id uuid; v_date date := p_date; v_same_day json[]; v_seldom json;
begin
  if p_citizen is not null and p_visit is null then
    select "personId", row_to_json(f), array(select * from verification.visits_of_day("personId", p_date))
      into v_id, v_person, v_same_day from persons.api_faces(p_citizen) f;
  else
    v_date := coalesce((select service_date from verification.visit where visit_id = p_visit), p_date);
    v_person := case when p_citizen is not null then persons.api_by_citizen_id(p_citizen)
      else persons.api_by_id(coalesce(p_person, (select person_id from verification.visit where visit_id = p_visit),
                                                (select person_id from verification.card_read where read_id = p_read))) end;
    v_id := (v_person->>'personId')::uuid;
    v_same_day := array(select * from verification.visits_of_day(v_id, v_date));
  end if;
  if p_read is not null or p_visit is not null or p_hcode is not null or p_windows is not null or cardinality(v_same_day) > 0 then
    v_seldom := verification.seldom_facts(v_id, p_unit, v_date, p_visit, case when cardinality(v_same_day) > 0 then p_service end,
      p_read, p_hcode, p_source, p_trans, p_windows);
  end if;
  return json_build_object('person', v_person,
    'rights', case when v_id is not null then (select rights from entitlement.api_rights(v_id, v_date)) end,
    'sameDay', v_same_day, 'families', array(select * from registry.api_families(p_unit, v_date)),
    'reactivated', (select reactivated from provider.api_reactivation(p_unit, v_date)), 'seldom', v_seldom);
end $$;

-- Writes one decided issue: uses up the read, makes or moves the visit, takes the quota, keeps the code, and announces,
-- audits and, for a caller who may repeat himself, keeps the answer: all or nothing. Raises ST001 with the
-- refusal code, or a unique_violation, when somebody was here first. p_opened: the visit is there and waits for its code.
create function verification.api_issue(
  p_now timestamptz, p_code text, p_read uuid, p_source text, p_trans text,
  p_opened boolean, p_visit uuid, p_date date, p_person uuid, p_unit uuid, p_service text, p_family text, p_pathway text,
  p_group text, p_channel text, p_declaration text, p_by text, p_mobile text, p_hn text,
  p_limits jsonb, p_snapshot jsonb, p_review text, p_appeal_due date, p_lapses date, p_source_channel text, p_event jsonb,
  p_actor text, p_action text, p_request text, p_detail jsonb, p_response jsonb, p_idempotency jsonb) returns boolean language plpgsql
set plan_cache_mode = force_generic_plan as $$
declare v_limit jsonb;
begin
  if p_read is not null or p_opened or p_limits is not null then -- one question where software sends none of them
    if p_read is not null then
      update verification.card_read set used_at = p_now where read_id = p_read and used_at is null and expires_at > p_now;
      if not found then perform verification.refuse('READ_USED'); end if;
    end if;
    if p_opened then
      update verification.visit
         set state = 'VERIFIED', population_group = p_group, channel = p_channel, declaration = p_declaration, verified_at = p_now,
             verified_by = p_by, mobile = coalesce(p_mobile, mobile), hn = coalesce(p_hn, hn), version = version + 1
       where service_date = p_date and visit_id = p_visit and state in ('NEW', 'IDENTIFYING');
      if not found then perform verification.refuse('VISIT_ALREADY_VERIFIED'); end if;
    end if;
    if p_limits is not null then
      for v_limit in select * from jsonb_array_elements(p_limits) loop
        perform quota.api_take(p_person, v_limit->>'limit', v_limit->>'window', (v_limit->>'max')::int, p_visit, p_now);
      end loop;
    end if;
  end if;
  -- One statement for all that is new: each one has its own price of being started.
  with code as (
    insert into verification.code_key values (p_code)
  ), key as (
    insert into verification.trans_key (source_id, trans_id) select p_source, p_trans where p_trans is not null
  ), visit as (
    insert into verification.visit (service_date, visit_id, person_id, organisation_id, service_code, family, pathway, population_group,
      state, channel, opened_at, opened_by, verified_at, verified_by, mobile, hn)
    select p_date, p_visit, p_person, p_unit, p_service, p_family, p_pathway, p_group,
      'VERIFIED', p_channel, p_now, p_by, p_now, p_by, p_mobile, p_hn
     where not p_opened
  )
  insert into verification.claim_code (service_date, code, visit_id, person_id, organisation_id, issued_at, snapshot, review_status,
    appeal_due_on, lapses_on, source_channel, trans_id)
  values (p_date, p_code, p_visit, p_person, p_unit, p_now, p_snapshot, p_review, p_appeal_due, p_lapses, p_source_channel, p_trans);
  if p_review = 'REQUIRED' or p_idempotency is not null then
    if p_review = 'REQUIRED' then
      perform platform.api_emit('verification.SmartCardReviewRequired', jsonb_build_object('visitId', p_visit, 'serviceDate', p_date,
        'code', p_code, 'organisationId', p_unit, 'appealDueOn', p_appeal_due), p_now);
    end if;
    if p_idempotency is not null then
      perform platform.api_idempotency_keep(p_idempotency, p_response, p_now);
    end if;
  end if;
  -- Returned, because a PERFORM is a statement of its own with its own price.
  return platform.api_record('verification.ClaimCodeIssued', p_event, p_now, p_actor, p_unit, p_action, p_person, p_request, p_detail);
end $$;

-- ── closing (ปิดสิทธิ) ───────────────────────────────────────────────────────────────────────────────────────────────
create function verification.api_close_facts(p jsonb) returns jsonb language plpgsql stable
set plan_cache_mode = force_generic_plan as $$
declare
  v_person jsonb; v_id uuid; v_date date := (p->>'date')::date; v_unit uuid := (p->>'organisationId')::uuid; v_visit verification.visit;
begin
  if p ? 'visitId' then
    select * into v_visit from verification.visit where visit_id = (p->>'visitId')::uuid and organisation_id = v_unit;
  end if;
  v_person := case when p ? 'citizenId' then persons.api_by_citizen_id(p->>'citizenId') else persons.api_by_id(v_visit.person_id) end;
  v_id := (v_person->>'personId')::uuid;
  if not p ? 'visitId' and v_id is not null then
    select * into v_visit from verification.visit
     where person_id = v_id and service_date = v_date and organisation_id = v_unit and service_code = p->>'serviceCode'
       and state in ('VERIFIED', 'CLOSED');
  end if;
  return jsonb_build_object(
    'person', v_person,
    'rights', case when v_id is not null then entitlement.api_rights_on(v_id, v_date) end,
    'unit', registry.api_unit_on(v_unit, v_date)::jsonb || jsonb_build_object('organisationId', v_unit, 'reactivated', provider.api_reactivated(v_unit, v_date)),
    'hcodeUnit', organisations.api_id_of_hcode(p->>'hcode'),
    'visit', case when v_visit.visit_id is not null then to_jsonb(v_visit) end,
    'code', (select to_jsonb(c) from verification.claim_code c where c.service_date = v_visit.service_date and c.visit_id = v_visit.visit_id),
    'transactionSeen', exists (select from verification.transaction_key where transaction_id = p->>'transactionId'),
    'recorder', case when p ? 'recorder' then persons.api_by_citizen_id(p->>'recorder') end);
end $$;

-- Writes one decided close: of the visit that has a code, or (channel ENDPOINT) of one that is opened and closed at once.
create function verification.api_close(p jsonb) returns bigint language plpgsql
set plan_cache_mode = force_generic_plan as $$
declare
  v_visit jsonb := p->'visit'; v_close jsonb := p->'close'; v_id uuid := (v_visit->>'visitId')::uuid;
  v_date date := (v_visit->>'serviceDate')::date; v_now timestamptz := (p->>'now')::timestamptz; v_seq bigint; v_code text := v_close->>'code';
begin
  v_seq := nextval('verification.close_seq');
  insert into verification.transaction_key values (v_close->>'transactionId', v_seq, v_date) on conflict do nothing;
  if not found then perform verification.refuse('TRANSACTION_DUPLICATE'); end if;
  if (v_visit->>'version') is not null then
    update verification.visit set state = 'CLOSED', version = version + 1,
           visit_number = coalesce(v_close->>'visitNumber', visit_number)
     where service_date = v_date and visit_id = v_id and state = 'VERIFIED';
    if not found then perform verification.refuse('ALREADY_CLOSED'); end if;
    update verification.claim_code set state = 'CLOSED' where service_date = v_date and visit_id = v_id and state = 'ISSUED';
    if not found and exists (select from verification.claim_code where service_date = v_date and visit_id = v_id) then
      perform verification.refuse('CLOSE_TOO_LATE');
    end if;
  else
    insert into verification.visit (service_date, visit_id, person_id, organisation_id, service_code, pathway, population_group,
      state, channel, opened_at, opened_by, verified_at, verified_by, mobile, visit_number, flags)
    values (v_date, v_id, (v_visit->>'personId')::uuid, (v_visit->>'organisationId')::uuid, v_visit->>'serviceCode', 'GENERAL_CARE',
      v_visit->>'group', 'CLOSED', 'ENDPOINT', v_now, v_visit->>'by', v_now, v_visit->>'by', v_visit->>'mobile', v_close->>'visitNumber',
      array(select jsonb_array_elements_text(p->'flags')))
    on conflict do nothing;
    if not found then perform verification.refuse('ALREADY_CLOSED'); end if;
  end if;
  update verification.visit set flags = array(select distinct unnest(flags || array(select jsonb_array_elements_text(p->'flags'))))
   where service_date = v_date and visit_id = v_id and (v_visit->>'version') is not null and jsonb_array_length(p->'flags') > 0;
  insert into verification.code_key values (v_code);
  insert into verification.claim_close (service_date, seq, close_code, visit_id, person_id, organisation_id, transaction_id, source_id,
    service_at, invoice_at, main_right, claimable, non_claimable, total, recorder_id, visit_number, department, personnel_name, personnel_id, closed_at, closed_by)
  values (v_date, v_seq, v_code, v_id, (v_visit->>'personId')::uuid, (v_visit->>'organisationId')::uuid, v_close->>'transactionId',
    v_close->>'sourceId', (v_close->>'serviceAt')::timestamptz, (v_close->>'invoiceAt')::timestamptz, v_close->>'mainRight',
    (v_close->>'claimable')::bigint, (v_close->>'nonClaimable')::bigint, (v_close->>'total')::bigint, (v_close->>'recorderId')::uuid,
    v_close->>'visitNumber', v_close->'department', v_close->>'personnelName', (v_close->>'personnelId')::uuid, v_now, v_visit->>'by');
  perform platform.api_emit('verification.VisitClosed', jsonb_build_object('visitId', v_id, 'serviceDate', v_date, 'seq', v_seq,
    'personId', v_visit->>'personId', 'organisationId', v_visit->>'organisationId'), v_now);
  perform platform.api_audit((p->'audit') || jsonb_build_object('subject', v_visit->>'personId', 'detail', jsonb_build_object('visitId', v_id, 'seq', v_seq)));
  return v_seq;
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema verification to sitthi_app;
    grant select, insert on all tables in schema verification to sitthi_app;
    grant update on verification.visit, verification.card_read, verification.trans_key, verification.transaction_key to sitthi_app;
    grant update (state, review_status, appeal_due_on, lapses_on) on verification.claim_code to sitthi_app;
    grant update (cancelled_at, cancelled_by) on verification.claim_close to sitthi_app;
    grant delete on verification.card_read to sitthi_app;
    grant usage, select on all sequences in schema verification to sitthi_app;
  end if;
end $$;
