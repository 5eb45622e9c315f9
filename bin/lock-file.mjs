// What package-lock.json says, without npm.

/** The packages of a lock file that this machine should have and has not, or has in another version. */
export function missingPackages(wanted, present, machine) {
  return Object.entries(wanted)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link && fits(entry, machine))
    .filter(([path, entry]) => present[path]?.version !== entry.version || present[path]?.integrity !== entry.integrity)
    .map(([path]) => path)
}

function fits(entry, machine) {
  const allows = (list, value) => {
    if (list === undefined || value === undefined) return true
    const names = [list].flat()
    if (names.includes(`!${value}`)) return false
    return names.every(name => name.startsWith('!')) || names.includes(value)
  }
  if (!entry.optional && !entry.devOptional) return true
  // Optional ones are needed where they are made for this machine; one made for any machine may belong to another's.
  const isForSome = entry.os !== undefined || entry.cpu !== undefined
  return isForSome && allows(entry.os, machine.os) && allows(entry.cpu, machine.cpu) && allows(entry.libc, machine.libc)
}

/** Optional dependencies that some package names and the lock file does not have. */
export function absentOptionals(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !foldersAbove(path).some(folder => packages[`${folder}node_modules/${name}`]))
      .map(([name, version]) => ({ name, version, dev })),
  )
}

function foldersAbove(path) {
  const folders = ['']
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) folders.push(`${at}/`)
  return folders
}
