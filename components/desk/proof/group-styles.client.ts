'use client'

import type { Drift, Finding } from '#newsroom/proof/finding.ts'

/** One thing that an article writes in two ways, with every place that could follow the more frequent one. */
export type StyleGroup = Drift & { key: string; findings: Finding[] }

/** Findings that are one matter of style each stand together; the others stay one by one, in the order of the text. */
export function styleGroups(findings: Finding[]): { groups: StyleGroup[]; others: Finding[] } {
  const byStyle = Map.groupBy(findings, ({ rule, drift }) => drift && `${rule} ${drift.usual[0]?.word}`)
  const groups: StyleGroup[] = []
  for (const [key, found] of byStyle) {
    const drift = found[0]?.drift
    if (key !== undefined && drift) groups.push({ ...drift, key, findings: found })
  }
  return { groups, others: byStyle.get(undefined) ?? [] }
}

const mostTold = 3

/** "12 × ủy, 2 × uỷ": each way with its most frequent words. */
export function toldGroup({ usual, rare }: StyleGroup): string {
  return [...usual.slice(0, mostTold), ...rare.slice(0, mostTold)]
    .map(({ word, count }) => `${count} × ${word}`)
    .join(', ')
}
