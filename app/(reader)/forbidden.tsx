import { RemovedMessage } from '#components/reader/message.tsx'

/** A removed article. Next answers 403, the server in front 410 with /loi/410: see not-found.tsx. */
export default RemovedMessage
