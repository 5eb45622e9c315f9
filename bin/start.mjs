// npm start: from nothing but a clone to a newsroom that answers. What follows the installation is in server/main.ts.
import process from 'node:process'
import { endWith, passSignalsOn, prepareToolchain, start } from './toolchain.mjs'

passSignalsOn()
try {
  const node = await prepareToolchain()
  // The channel tells the server when we are gone, whatever ended us.
  const { ended } = start(node, ['server/main.ts', '--build', '--demo'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  process.exitCode = await ended
} catch (error) {
  endWith(error)
}
