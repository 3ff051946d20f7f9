-- What a replica says of a token while the primary is down: as identity.api_use_token, without counting the call.
create function identity.api_find_token(p_hash bytea, p_now timestamptz) returns json language plpgsql stable as $$
begin
  return (select json_build_object('tokenId', token_id, 'organisationId', organisation_id, 'scopes', scopes)
            from identity.api_token
           where token_hash = p_hash and revoked_at is null and (expires_at is null or expires_at > p_now));
end $$;
