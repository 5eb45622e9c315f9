const benchmarks: Record<string, () => Promise<{ bench: () => Promise<void> }>> = {
  search: () => import('./search.ts'),
  views: () => import('./views.ts'),
}

const [asked = ''] = process.argv.slice(2)
const load = benchmarks[asked]
if (load) await (await load()).bench()
else {
  console.error(`Which benchmark? npm run bench -- ${Object.keys(benchmarks).join(' | ')}`)
  process.exitCode = 1
}

export {}
