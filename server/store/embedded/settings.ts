/**
 * PostgreSQL's settings, given on its command line so that a newer program brings newer ones. Small: about 60 MB in all. One
 * process serves a county; what must grow gets a server of its own by DATABASE_URL.
 */
export const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  cluster_name: 'aulataulu',
  max_connections: '40',
  shared_buffers: '24MB',
  work_mem: '4MB',
  maintenance_work_mem: '16MB',
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_buffers: '1MB',
  max_worker_processes: '2',
  max_parallel_workers: '0',
  max_logical_replication_workers: '0',
  autovacuum_max_workers: '1',
  io_method: 'sync',
  huge_pages: 'off',
  jit: 'off',
  // Everything fits in memory or lies on a flash disk.
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_statement: 'none',
  log_line_prefix: '%m [%p] ',
}

export const asArguments = (all: Readonly<Record<string, string>>): string[] =>
  Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
