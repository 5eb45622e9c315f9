import { expect, test } from 'vitest'
import { contentSchema } from './content.ts'
import { otherVideo, playerOrigins, videoAt } from './video-link.ts'

const youTube = 'https://www.youtube.com/watch?v=aB3_-fghijk'

test.each([
  ['https://www.youtube.com/watch?v=aB3_-fghijk&list=PL1&pp=x', youTube],
  ['youtube.com/watch?v=aB3_-fghijk', youTube],
  ['//www.youtube.com/embed/aB3_-fghijk', youTube],
  ['http://m.youtube.com/watch?v=aB3_-fghijk', youTube],
  ['https://youtu.be/aB3_-fghijk?si=x', youTube],
  ['https://youtu.be/aB3_-fghijk?t=90s', `${youTube}&t=90`],
  ['https://www.youtube.com/shorts/aB3_-fghijk', youTube],
  ['https://www.youtube.com/live/aB3_-fghijk', youTube],
  ['https://www.youtube-nocookie.com/embed/aB3_-fghijk?start=90', `${youTube}&t=90`],
  ['https://vimeo.com/123456789', 'https://vimeo.com/123456789'],
  ['https://vimeo.com/123456789/abc123', 'https://vimeo.com/123456789/abc123'],
  ['https://player.vimeo.com/video/123456789?h=abc123', 'https://vimeo.com/123456789/abc123'],
])('%s is the video %s, and stays so', (typed, address) => {
  const video = videoAt(typed)
  expect(video?.address).toBe(address)
  expect(videoAt(address)).toEqual(video)
  expect(playerOrigins).toContain(new URL(video?.player ?? '').origin)
})

test.each([
  'https://youtube.com.evil.example/watch?v=aB3_-fghijk',
  'https://evil.example/youtube.com/watch?v=aB3_-fghijk',
  'https://www.youtube.com@evil.example/watch?v=aB3_-fghijk',
  'https://evil@www.youtube.com/watch?v=aB3_-fghijk',
  'https://www.youtube.com:8443/watch?v=aB3_-fghijk',
  'https://www.youtube.com/redirect?q=https://evil.example',
  'https://www.youtube.com/watch?v=aB3_-fghijk"onload=',
  'https://www.youtube.com/embed/../redirect',
  'https://youtu.be/../../evil',
  'https://vimeo.com/channels/staffpicks',
  'https://player.vimeo.com/video/123456789?h=%22%3E%3Cscript%3E',
  'https://vtv.vn/video/ban-tin-123.htm',
  'javascript:alert(1)//www.youtube.com/watch?v=aB3_-fghijk',
  'data:text/html,<script>alert(1)</script>',
  'java\tscript:alert(1)',
  '',
])('%j is refused with a sentence', address => {
  expect(videoAt(address)).toBeUndefined()
  const body = { type: 'doc', content: [{ type: 'video', attrs: { address, title: 'Lễ' } }] }
  expect(contentSchema.safeParse({ body }).error?.issues[0]?.message).toBe(otherVideo)
})
