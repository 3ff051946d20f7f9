const titles = /^(นาย|นางสาว|นาง|น\.ส\.|ด\.ช\.|ด\.ญ\.|นพ\.|พญ\.|ทพ\.|ทพญ\.|ภก\.|ภญ\.|ดร\.|ว่าที่ร\.ต\.)\s*/;

const plain = (name: string) => name.trim().replace(titles, '').replace(/\s+/g, ' ');

/** Whether two Thai names are the same apart from titles and spaces; registers write titles each their own way. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b);
