import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findProgram } from './load.ts'

export type Nginx = { port: number; pid: number; stop: () => void }

/** nginx with a static file, when it is installed: what is said to be the fastest way to answer anything. */
export function startNginx(folder: string, port: number, files: Record<string, Buffer>): Nginx | undefined {
  const program = findProgram('nginx')
  if (!program) return undefined
  const root = resolve(folder)
  mkdirSync(join(root, 'files'), { recursive: true })
  for (const [name, body] of Object.entries(files)) writeFileSync(join(root, 'files', name), body)
  const configuration = `daemon off; master_process off; worker_processes 1; pid ${root}/nginx.pid; error_log ${root}/nginx.log;
    events { worker_connections 1024; }
    http { access_log off; sendfile on; keepalive_requests 1000000; default_type text/html;
      server { listen 127.0.0.1:${port}; root ${root}/files; } }`
  writeFileSync(join(root, 'nginx.conf'), configuration)
  const child = spawn(program, ['-p', root, '-c', join(root, 'nginx.conf')], { stdio: 'ignore' })
  return child.pid === undefined ? undefined : { port, pid: child.pid, stop: () => child.kill() }
}
