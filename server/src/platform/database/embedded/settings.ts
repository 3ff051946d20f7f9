import { existsSync, readdirSync } from 'node:fs';

/** Settings of a small server, given on the command line so that a newer release brings newer ones. */
export function serverSettings(libraries: string): string[] {
  const has = (name: string) =>
    existsSync(libraries) && readdirSync(libraries).some((file) => file.startsWith(`${name}.`));
  const settings: Record<string, string> = {
    listen_addresses: '',
    max_connections: '200',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    jit: 'off',
    huge_pages: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A failing statement reaches the program that sent it; its text and values (citizen ids) stay out of the log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
  };
  if (has('pg_stat_statements')) settings.shared_preload_libraries = 'pg_stat_statements';
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * Ways to make a cluster, best first. Code-point order everywhere; C.UTF-8 as character type, because with plain C
 * pg_trgm sees no letter in Thai text and finds nothing. macOS calls that locale otherwise.
 */
export const localeChoices: string[][] = ['C.UTF-8', 'en_US.UTF-8', 'C'].map((ctype) => [
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--lc-collate=C',
  `--lc-ctype=${ctype}`,
  '--lc-messages=C',
  '--lc-monetary=C',
  '--lc-numeric=C',
  '--lc-time=C',
]);
