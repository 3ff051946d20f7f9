/** The provinces of Thailand (จังหวัด) with the NHSO region (เขต สปสช.) each belongs to. */

export interface Province {
  /** Two digits of the Department of Provincial Administration; the wire's four-digit form adds '00'. */
  readonly code: string;
  readonly th: string;
  readonly en: string;
  /** 1..13 */
  readonly regionNo: number;
}

const TABLE: readonly (readonly [code: string, th: string, en: string, regionNo: number])[] = [
  ['10', 'กรุงเทพมหานคร', 'Bangkok', 13],
  ['11', 'สมุทรปราการ', 'Samut Prakan', 6],
  ['12', 'นนทบุรี', 'Nonthaburi', 4],
  ['13', 'ปทุมธานี', 'Pathum Thani', 4],
  ['14', 'พระนครศรีอยุธยา', 'Phra Nakhon Si Ayutthaya', 4],
  ['15', 'อ่างทอง', 'Ang Thong', 4],
  ['16', 'ลพบุรี', 'Lop Buri', 4],
  ['17', 'สิงห์บุรี', 'Sing Buri', 4],
  ['18', 'ชัยนาท', 'Chai Nat', 3],
  ['19', 'สระบุรี', 'Saraburi', 4],
  ['20', 'ชลบุรี', 'Chon Buri', 6],
  ['21', 'ระยอง', 'Rayong', 6],
  ['22', 'จันทบุรี', 'Chanthaburi', 6],
  ['23', 'ตราด', 'Trat', 6],
  ['24', 'ฉะเชิงเทรา', 'Chachoengsao', 6],
  ['25', 'ปราจีนบุรี', 'Prachin Buri', 6],
  ['26', 'นครนายก', 'Nakhon Nayok', 4],
  ['27', 'สระแก้ว', 'Sa Kaeo', 6],
  ['30', 'นครราชสีมา', 'Nakhon Ratchasima', 9],
  ['31', 'บุรีรัมย์', 'Buri Ram', 9],
  ['32', 'สุรินทร์', 'Surin', 9],
  ['33', 'ศรีสะเกษ', 'Si Sa Ket', 10],
  ['34', 'อุบลราชธานี', 'Ubon Ratchathani', 10],
  ['35', 'ยโสธร', 'Yasothon', 10],
  ['36', 'ชัยภูมิ', 'Chaiyaphum', 9],
  ['37', 'อำนาจเจริญ', 'Amnat Charoen', 10],
  ['38', 'บึงกาฬ', 'Bueng Kan', 8],
  ['39', 'หนองบัวลำภู', 'Nong Bua Lam Phu', 8],
  ['40', 'ขอนแก่น', 'Khon Kaen', 7],
  ['41', 'อุดรธานี', 'Udon Thani', 8],
  ['42', 'เลย', 'Loei', 8],
  ['43', 'หนองคาย', 'Nong Khai', 8],
  ['44', 'มหาสารคาม', 'Maha Sarakham', 7],
  ['45', 'ร้อยเอ็ด', 'Roi Et', 7],
  ['46', 'กาฬสินธุ์', 'Kalasin', 7],
  ['47', 'สกลนคร', 'Sakon Nakhon', 8],
  ['48', 'นครพนม', 'Nakhon Phanom', 8],
  ['49', 'มุกดาหาร', 'Mukdahan', 10],
  ['50', 'เชียงใหม่', 'Chiang Mai', 1],
  ['51', 'ลำพูน', 'Lamphun', 1],
  ['52', 'ลำปาง', 'Lampang', 1],
  ['53', 'อุตรดิตถ์', 'Uttaradit', 2],
  ['54', 'แพร่', 'Phrae', 1],
  ['55', 'น่าน', 'Nan', 1],
  ['56', 'พะเยา', 'Phayao', 1],
  ['57', 'เชียงราย', 'Chiang Rai', 1],
  ['58', 'แม่ฮ่องสอน', 'Mae Hong Son', 1],
  ['60', 'นครสวรรค์', 'Nakhon Sawan', 3],
  ['61', 'อุทัยธานี', 'Uthai Thani', 3],
  ['62', 'กำแพงเพชร', 'Kamphaeng Phet', 3],
  ['63', 'ตาก', 'Tak', 2],
  ['64', 'สุโขทัย', 'Sukhothai', 2],
  ['65', 'พิษณุโลก', 'Phitsanulok', 2],
  ['66', 'พิจิตร', 'Phichit', 3],
  ['67', 'เพชรบูรณ์', 'Phetchabun', 2],
  ['70', 'ราชบุรี', 'Ratchaburi', 5],
  ['71', 'กาญจนบุรี', 'Kanchanaburi', 5],
  ['72', 'สุพรรณบุรี', 'Suphan Buri', 5],
  ['73', 'นครปฐม', 'Nakhon Pathom', 5],
  ['74', 'สมุทรสาคร', 'Samut Sakhon', 5],
  ['75', 'สมุทรสงคราม', 'Samut Songkhram', 5],
  ['76', 'เพชรบุรี', 'Phetchaburi', 5],
  ['77', 'ประจวบคีรีขันธ์', 'Prachuap Khiri Khan', 5],
  ['80', 'นครศรีธรรมราช', 'Nakhon Si Thammarat', 11],
  ['81', 'กระบี่', 'Krabi', 11],
  ['82', 'พังงา', 'Phangnga', 11],
  ['83', 'ภูเก็ต', 'Phuket', 11],
  ['84', 'สุราษฎร์ธานี', 'Surat Thani', 11],
  ['85', 'ระนอง', 'Ranong', 11],
  ['86', 'ชุมพร', 'Chumphon', 11],
  ['90', 'สงขลา', 'Songkhla', 12],
  ['91', 'สตูล', 'Satun', 12],
  ['92', 'ตรัง', 'Trang', 12],
  ['93', 'พัทลุง', 'Phatthalung', 12],
  ['94', 'ปัตตานี', 'Pattani', 12],
  ['95', 'ยะลา', 'Yala', 12],
  ['96', 'นราธิวาส', 'Narathiwat', 12],
];

/** All 77, by code. */
export const PROVINCES: readonly Province[] = TABLE.map(([code, th, en, regionNo]) => ({ code, th, en, regionNo }));

/** Province code of each region's seat, region 1 first. */
export const REGION_SEATS: readonly string[] = [
  '50',
  '65',
  '60',
  '19',
  '70',
  '21',
  '40',
  '41',
  '30',
  '34',
  '84',
  '90',
  '10',
];

const byCode = new Map(PROVINCES.map((province) => [province.code, province]));

/** The province with this two-digit code, or undefined. */
export const findProvince = (code: string): Province | undefined => byCode.get(code);
