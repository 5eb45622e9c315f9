const benchmarks: Record<string, () => Promise<{ bench: (options: string[]) => Promise<void> }>> = {
  desk: () => import('./desk.ts'),
  outage: () => import('./outage.ts'),
  proof: () => import('./proof.ts'),
  paint: () => import('./paint.ts'),
  reader: () => import('./reader.ts'),
  weight: () => import('./weight.ts'),
  search: () => import('./search.ts'),
  statistics: () => import('./statistics.ts'),
  views: () => import('./views.ts'),
}

const [asked = '', ...options] = process.argv.slice(2)
const load = benchmarks[asked]
if (load) await (await load()).bench(options)
else {
  console.error(`Which benchmark? npm run bench -- ${Object.keys(benchmarks).join(' | ')}`)
  process.exitCode = 1
}

export {}
