import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from './read-document.ts'
import { UnreadableWordFile } from './unreadable-word-file.ts'

try {
  parentPort?.postMessage({ document: await readDocument(Buffer.from(workerData)) })
} catch (error) {
  if (!(error instanceof UnreadableWordFile)) throw error
  parentPort?.postMessage({ whyNot: error.message })
}
