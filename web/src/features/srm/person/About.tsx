import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from '../../../ui/Failure.tsx';
import { Working } from '../../../ui/Working.tsx';

interface Props<View, Key extends QueryKey> {
  query: UseQueryOptions<View, Error, View, Key>;
  loading: string;
  children: (view: View) => ReactNode;
}

/** One view of the person: while it comes, when it does not, and when it is there. */
export function About<View, Key extends QueryKey>({ query, loading, children }: Props<View, Key>) {
  const asked = useQuery(query);
  if (asked.isError) return <Failure of={asked.error} retry={() => void asked.refetch()} />;
  return asked.data === undefined ? <Working>{loading}</Working> : children(asked.data);
}
