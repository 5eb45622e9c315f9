import { NotFoundMessage } from '#components/reader/message.tsx'

/** Next sends this to be put together by its script; readers, who get none, are shown /loi/404 by the server in front. */
export default NotFoundMessage
