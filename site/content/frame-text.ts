import type { TextTable } from '../../shared/text/localized';

/** Words of the frame around every page. */
export const FRAME = {
  name: { vi: 'Soi Cổng', en: 'Soi Cổng', fr: 'Soi Cổng' },
  tagline: {
    vi: 'Soi cổng dịch vụ công bằng mắt người dùng',
    en: 'Public-service portals, seen as a citizen sees them',
    fr: 'Les portails de services publics vus par l’usager',
  },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content', fr: 'Aller au contenu' },
  navigation: { vi: 'Chính', en: 'Main', fr: 'Principale' },
  languages: { vi: 'Ngôn ngữ', en: 'Language', fr: 'Langue' },
  breadcrumbs: { vi: 'Vị trí trang', en: 'Where you are', fr: 'Fil d’Ariane' },
  home: { vi: 'Trang chủ', en: 'Home', fr: 'Accueil' },
  agencies: { vi: 'Cơ quan', en: 'Agencies', fr: 'Organismes' },
  rules: { vi: 'Quy tắc', en: 'Rules', fr: 'Règles' },
  method: { vi: 'Phương pháp', en: 'Method', fr: 'Méthode' },
  data: { vi: 'Dữ liệu mở', en: 'Open data', fr: 'Données ouvertes' },
  about: { vi: 'Giới thiệu', en: 'About', fr: 'À propos' },
  statement: { vi: 'Tuyên bố tiếp cận', en: 'Accessibility statement', fr: 'Déclaration d’accessibilité' },
  sample: { vi: 'Dữ liệu mẫu', en: 'Sample data', fr: 'Données d’exemple' },
  notFound: { vi: 'Không tìm thấy trang', en: 'Page not found', fr: 'Page introuvable' },
  notFoundBody: {
    vi: 'Địa chỉ này không có trang nào. Có thể liên kết đã cũ hoặc bị gõ thiếu. Hãy bắt đầu lại từ một trong các trang dưới đây.',
    en: 'There is no page at this address. The link may be old or cut short. Start again from one of the pages below.',
    fr: 'Aucune page à cette adresse. Le lien est peut-être ancien ou tronqué. Repartez d’une des pages ci-dessous.',
  },
  sampleTitle: { vi: 'dữ liệu mẫu', en: 'sample data', fr: 'données d’exemple' },
  sampleBanner: {
    vi: 'Dữ liệu mẫu: cơ quan và cổng trên trang này không có thật. Kết quả chỉ để cho thấy công cụ làm được gì.',
    en: 'Sample data: the agencies and portals on this page are fictional. The outcomes only show what the tool does.',
    fr: 'Données d’exemple : les organismes et portails de cette page sont fictifs. Les résultats montrent seulement ce que fait l’outil.',
  },
  sampleLabel: { vi: 'Thông báo về dữ liệu mẫu', en: 'Note on sample data', fr: 'Avis sur les données d’exemple' },
  independent: {
    vi: 'Soi Cổng là công cụ nguồn mở độc lập, không phải trang của cơ quan nhà nước và không thuộc Cổng Dịch vụ công quốc gia.',
    en: 'Soi Cổng is an independent open-source tool. It is not a government site and not part of the National Public Service Portal.',
    fr: 'Soi Cổng est un outil libre et indépendant. Ce n’est ni un site de l’État ni une partie du Portail national des services publics.',
  },
  licence: {
    vi: 'Dữ liệu: CC BY 4.0. Mã nguồn: giấy phép MIT. Trang được dựng ngày {day}.',
    en: 'Data: CC BY 4.0. Code: MIT licence. Site built on {day}.',
    fr: 'Données : CC BY 4.0. Code : licence MIT. Site construit le {day}.',
  },
  feed: { vi: 'Nguồn tin Atom của các đợt công bố', en: 'Atom feed of editions', fr: 'Flux Atom des campagnes' },
  footerLabel: { vi: 'Cuối trang', en: 'Footer', fr: 'Pied de page' },
  footerNavigation: { vi: 'Thông tin về trang', en: 'About this site', fr: 'À propos du site' },
} as const satisfies TextTable;
