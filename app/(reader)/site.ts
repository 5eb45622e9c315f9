import { cache } from 'react'
import { database } from '#db/connection.ts'
import { allSections } from '#db/queries/sections.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'

// The layout and the page both need these; within one request the database is asked once.

export const siteOrganisation = cache(() => readOrganisation(database()))
export const siteSections = cache(() => allSections(database()))
