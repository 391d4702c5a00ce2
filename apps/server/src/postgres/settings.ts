/** Server settings of our own clusters, given on the command line so that nobody has to edit a file in the data folder. */
const common = {
  listen_addresses: '127.0.0.1',
  password_encryption: 'scram-sha-256',
  max_connections: '80',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  // Short queries under row security: compiling them costs more than it saves.
  jit: 'off',
  // Row contents stay out of the log: no statement text, no DETAIL, no parameters.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
} as const

const durable = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  wal_compression: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
} as const

/** Nothing in a test cluster outlives the run, so nothing waits for the disk. */
const throwaway = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  shared_buffers: '128MB',
  max_connections: '200',
} as const

export type Durability = 'durable' | 'throwaway'

/** `-c name=value` arguments for one server. */
export function settingArguments(durability: Durability, own: Readonly<Record<string, string>>): string[] {
  const settings = { ...common, ...(durability === 'durable' ? durable : throwaway), ...own }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
