import { height, type Light, randomFrom, type Scene, width } from './drawing.ts'
import { bellTowers } from './scenes/bell-towers.ts'
import { bridge } from './scenes/bridge.ts'
import { brocade } from './scenes/brocade.ts'
import { newHouse } from './scenes/building.ts'
import { communalHouse } from './scenes/communal-house.ts'
import { dialogue } from './scenes/dialogue.ts'
import { fieldsFromAbove } from './scenes/fields-from-above.ts'
import { dike, flood } from './scenes/flood.ts'
import { hands } from './scenes/hands.ts'
import { harvest } from './scenes/harvest.ts'
import { planting, teaHills } from './scenes/hillside.ts'
import { lotusPond } from './scenes/lotus-pond.ts'
import { market } from './scenes/market.ts'
import { meetingHall } from './scenes/meeting-hall.ts'
import { schoolYard } from './scenes/school-yard.ts'
import { stiltHouse } from './scenes/stilt-house.ts'
import { study } from './scenes/study.ts'
import { telephone } from './scenes/telephone.ts'
import { terraces } from './scenes/terraces.ts'
import { villageRoad } from './scenes/village-road.ts'

type Picture = { scene: Scene; light: Light; seed: number; alt: string }

/** Everything the demo shows was drawn for it: no photograph, no face, no emblem. */
export const pictures = {
  'ruong-bac-thang': {
    scene: terraces,
    light: 'dawn',
    seed: 11,
    alt: 'Tranh minh họa: ruộng bậc thang buổi sớm, bà con đang làm đồng.',
  },
  'doi-che': {
    scene: teaHills,
    light: 'dawn',
    seed: 4,
    alt: 'Tranh minh họa: mặt trời lên trên những đồi chè, người hái chè đội nón.',
  },
  'nha-san': {
    scene: stiltHouse,
    light: 'day',
    seed: 6,
    alt: 'Tranh minh họa: ngôi nhà sàn dưới chân núi, khói bếp bay lên.',
  },
  'trong-rung': { scene: planting, light: 'day', seed: 9, alt: 'Tranh minh họa: thanh niên trồng cây trên sườn đồi.' },
  'cau-qua-song': {
    scene: bridge,
    light: 'dawn',
    seed: 3,
    alt: 'Tranh minh họa: cây cầu nhiều nhịp bắc qua sông, người đi xe đạp trên cầu.',
  },
  'cau-chieu': {
    scene: bridge,
    light: 'dusk',
    seed: 8,
    alt: 'Tranh minh họa: cầu bắc qua sông lúc chiều xuống, thuyền nhỏ trên mặt nước.',
  },
  'con-de': {
    scene: dike,
    light: 'rain',
    seed: 5,
    alt: 'Tranh minh họa: bộ đội và người dân đắp bao đất hộ đê trong mưa.',
  },
  'xuong-cuu-tro': {
    scene: flood,
    light: 'rain',
    seed: 7,
    alt: 'Tranh minh họa: xuồng chở hàng đến những ngôi nhà ngập nước.',
  },
  'dam-sen': {
    scene: lotusPond,
    light: 'dawn',
    seed: 2,
    alt: 'Tranh minh họa: đầm sen mùa hạ, hoa sen hồng giữa lá xanh.',
  },
  'canh-dong-tren-cao': {
    scene: fieldsFromAbove,
    light: 'day',
    seed: 12,
    alt: 'Tranh minh họa: cánh đồng, dòng sông và xóm làng nhìn từ trên cao.',
  },
  'dinh-lang': {
    scene: communalHouse,
    light: 'dusk',
    seed: 4,
    alt: 'Tranh minh họa: sân đình lát gạch, mái đình cong, người dân tụ họp.',
  },
  'san-dinh-sang': {
    scene: communalHouse,
    light: 'day',
    seed: 15,
    alt: 'Tranh minh họa: đình làng trong nắng sớm ngày hội.',
  },
  'duong-lang': {
    scene: villageRoad,
    light: 'day',
    seed: 5,
    alt: 'Tranh minh họa: đường làng trải bê tông, hai bên trồng hoa và cau.',
  },
  'duong-hoa-chieu': {
    scene: villageRoad,
    light: 'dusk',
    seed: 21,
    alt: 'Tranh minh họa: đường hoa của thôn lúc chiều tà.',
  },
  'cho-phien': {
    scene: market,
    light: 'dawn',
    seed: 8,
    alt: 'Tranh minh họa: chợ phiên vùng cao, các gian hàng che bạt sọc.',
  },
  'doi-thoai': {
    scene: dialogue,
    light: 'day',
    seed: 3,
    alt: 'Tranh minh họa: cán bộ và người dân trò chuyện dưới bóng cây đa.',
  },
  'san-truong': {
    scene: schoolYard,
    light: 'day',
    seed: 6,
    alt: 'Tranh minh họa: sân trường có cây phượng nở hoa, học sinh đeo cặp.',
  },
  'nha-moi': { scene: newHouse, light: 'day', seed: 10, alt: 'Tranh minh họa: mọi người góp công dựng ngôi nhà mới.' },
  'chuong-hai-dau-canh-dong': {
    scene: bellTowers,
    light: 'dusk',
    seed: 9,
    alt: 'Tranh minh họa: tháp nhà thờ và tháp chùa ở hai đầu một cánh đồng lúa.',
  },
  'hoi-truong': {
    scene: meetingHall,
    light: 'day',
    seed: 4,
    alt: 'Tranh minh họa: hội trường nhìn từ hàng ghế cuối, đại biểu ngồi kín chỗ.',
  },
  'hoi-truong-xanh': {
    scene: meetingHall,
    light: 'rain',
    seed: 14,
    alt: 'Tranh minh họa: hội nghị trong hội trường có phông màn xanh.',
  },
  'ban-tay': { scene: hands, light: 'dawn', seed: 5, alt: 'Tranh minh họa: những bàn tay đặt lên nhau.' },
  'ban-doc-sach': {
    scene: study,
    light: 'dusk',
    seed: 3,
    alt: 'Tranh minh họa: bàn làm việc bên cửa sổ, sách mở, đèn và chén trà.',
  },
  'dien-thoai': {
    scene: telephone,
    light: 'day',
    seed: 7,
    alt: 'Tranh minh họa: điện thoại với các dịch vụ số, người dân đứng quanh.',
  },
  'tho-cam': { scene: brocade, light: 'day', seed: 6, alt: 'Tranh minh họa: hoa văn thổ cẩm dệt tay.' },
  'mua-qua-chin': { scene: harvest, light: 'dawn', seed: 8, alt: 'Tranh minh họa: những sọt cam và quả chín vừa hái.' },
  'duong-thon-som': {
    scene: villageRoad,
    light: 'dawn',
    seed: 33,
    alt: 'Tranh minh họa: đường thôn buổi sáng sớm, người đi xe đạp, người gánh hàng.',
  },
  'ban-viec-sang': {
    scene: study,
    light: 'day',
    seed: 17,
    alt: 'Tranh minh họa: bàn làm việc buổi sáng, sách mở và chén trà bên cửa sổ.',
  },
} as const satisfies Record<string, Picture>

export type PictureKey = keyof typeof pictures

/** The drawing as an SVG document of 1600 × 1000. */
export function drawPicture(key: PictureKey): string {
  const { scene, light, seed } = pictures[key]
  const drawing = scene(randomFrom(seed), light)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}</svg>`
}
