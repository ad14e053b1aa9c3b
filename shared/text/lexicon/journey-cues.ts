import type { Cue, KnownData } from '../../facts/journey-reading';

/** Where the words of a cue are looked for. */
export type CuePlace = 'control' | 'heading' | 'text';

export interface CueWords {
  cue: Cue;
  where: CuePlace;
  /** On text folded without diacritics, words joined by single spaces. */
  words: RegExp;
}

/** What the pages of an application say, in Vietnamese, English and French. */
export const JOURNEY_CUES: readonly CueWords[] = [
  {
    cue: 'nationalSignIn',
    where: 'control',
    words:
      /\bvneid\b|dinh danh dien tu|dang nhap.* (?:cong )?dich vu cong quoc gia|\bnational e ?id\b|franceconnect|\beidas\b/,
  },
  { cue: 'signInHeading', where: 'heading', words: /^(?:dang nhap|sign in|log ?in|connexion|se connecter)\b/ },
  { cue: 'signedIn', where: 'control', words: /^(?:dang xuat|thoat|log ?out|sign out|(?:se )?deconne\w+)$/ },
  { cue: 'progress', where: 'text', words: /\b(?:buoc|step|etape) \d{1,2} (?:tren |trong |of |sur )?\d{1,2}\b/ },
  {
    cue: 'draftControl',
    where: 'control',
    words:
      /^luu (?:ban |ho so |thong tin )?(?:nhap|tam)|\bsave (?:as |my )?(?:draft|progress)|enregistrer (?:le |un )?brouillon/,
  },
  {
    cue: 'draftFound',
    where: 'control',
    words:
      /tiep tuc (?:voi )?(?:ban nhap|ho so (?:dang|con))|mo (?:lai )?ban nhap|resume (?:my |the )?(?:draft|application)|reprendre/,
  },
  {
    cue: 'reviewHeading',
    where: 'heading',
    words: /^(?:xem lai|kiem tra lai|xac nhan (?:lai )?thong tin|(?:check|review) your|review\b|recapitulatif|verifi)/,
  },
  {
    cue: 'sendControl',
    where: 'control',
    words:
      /\b(?:gui|nop) (?:ho so|don)|^(?:gui|nop|xac nhan|dong y)$|\bsubmit\b|^send\b|^(?:envoyer|deposer|valider)\b/,
  },
  {
    cue: 'signControl',
    where: 'control',
    words: /\bky (?:so|dien tu)\b|\b(?:e ?sign|sign (?:electronically|digitally))|signer electroniquement/,
  },
  { cue: 'payHeading', where: 'heading', words: /^(?:thanh toan|nop (?:phi|le phi)|payment|pay\b|paiement|payer)/ },
  {
    cue: 'payControl',
    where: 'control',
    words: /^(?:thanh toan|nop (?:phi|le phi)(?: truc tuyen)?)\b|\bthanh toan (?:truc tuyen|ngay)|^pay\b|^payer\b/,
  },
  {
    cue: 'receiptControl',
    where: 'control',
    words:
      /(?:tai|xem|in) (?:ve )?(?:bien lai|hoa don|chung tu)|download (?:the |your )?(?:receipt|invoice)|telecharger (?:le |votre )?recu/,
  },
  {
    cue: 'sentHeading',
    where: 'heading',
    words:
      /(?:tiep nhan|nop|gui)(?: ho so)? thanh cong|^da (?:duoc )?(?:tiep nhan|nop|gui)\b|ho so da duoc (?:tiep nhan|nop|gui)|^giay tiep nhan|application (?:has been |was )?(?:received|submitted)|demande (?:a ete )?(?:recue|envoyee)|accuse de reception/,
  },
  {
    cue: 'applicationCode',
    where: 'text',
    words:
      /\b(?:ma|so) (?:so )?(?:ho so|bien nhan|tiep nhan)\b|application (?:code|number)|numero de (?:dossier|demande)/,
  },
  {
    cue: 'receivedDate',
    where: 'text',
    words: /\bngay (?:gio )?(?:tiep )?nhan\b|\bngay nop\b|received on|date de (?:reception|depot)/,
  },
  {
    cue: 'dueDate',
    where: 'text',
    words: /\bngay (?:gio )?(?:hen )?tra\b|\bhen tra ket qua|\bdue (?:date|by|on)\b|date limite de reponse/,
  },
  {
    cue: 'noticeBySms',
    where: 'text',
    words: /\b(?:gui|nhan|thong bao|bao) (?:\w+ ){0,5}(?:sms|tin nhan)\b|\b(?:notif|text) .{0,30}\bsms\b/,
  },
  {
    cue: 'noticeByEmail',
    where: 'text',
    words: /\b(?:gui|thong bao|bao) (?:\w+ ){0,5}(?:e ?mail|thu dien tu)\b|\bnotif\w* .{0,30}e ?mail|par courriel/,
  },
  {
    cue: 'noticeByApp',
    where: 'text',
    words: /\b(?:gui|thong bao|bao) (?:\w+ ){0,5}(?:vneid|zalo|ung dung)\b|push notification/,
  },
  {
    cue: 'timeout',
    where: 'text',
    words:
      /\bphien (?:lam viec|dang nhap|giao dich)?(?: \w+){0,8} (?:phut|het han|gia han)|session (?:\w+ ){0,6}(?:expire|minutes)|session (?:\w+ ){0,6}expir/,
  },
  {
    cue: 'trackHeading',
    where: 'heading',
    words: /^(?:tra cuu (?:ho so|tinh trang|ket qua)|tinh trang (?:giai quyet )?ho so|track|application status|suivi)/,
  },
  {
    cue: 'resultHeading',
    where: 'heading',
    words: /^(?:(?:tra |nhan )?ket qua (?:giai quyet|xu ly|thuc hien)|nhan ket qua|your result|resultat)/,
  },
  {
    cue: 'resultFile',
    where: 'control',
    words:
      /(?:tai|xem) (?:ve )?(?:ban dien tu|ket qua|giay (?:phep|chung nhan))|download (?:the |your )?(?:result|certificate|permit|licence)/,
  },
  {
    cue: 'amendControl',
    where: 'control',
    words:
      /^(?:sua|bo sung|cap nhat|rut|huy) (?:ho so|don|yeu cau)|\b(?:amend|withdraw|cancel) (?:my |the |your )?application|retirer (?:ma |la )?demande/,
  },
];

/** What a field asks for that the State knows already, by its label without diacritics. */
export const KNOWN_DATA_WORDS: readonly { known: KnownData; words: RegExp; autocomplete: RegExp }[] = [
  {
    known: 'identity',
    words:
      /\bho (?:va |chu dem va )?ten\b|ngay (?:thang nam )?sinh|gioi tinh|quoc tich|dan toc|(?:so )?(?:dinh danh|can cuoc|cccd|cmnd|ho chieu)|full name|date of birth|nom de famille|date de naissance/,
    autocomplete: /^(?:name|given-name|family-name|bday|sex)/,
  },
  {
    known: 'residence',
    words: /thuong tru|tam tru|noi cu tru|que quan|noi o hien|dia chi|\baddress\b|adresse (?!e)/,
    autocomplete: /address|postal-code/,
  },
  {
    known: 'contact',
    words: /dien thoai|thu dien tu|\be ?mail\b|\bphone\b|telephone|courriel/,
    autocomplete: /^(?:tel|email)/,
  },
  {
    known: 'household',
    words: /chu ho\b|thanh vien (?:ho|gia dinh)|tinh trang hon nhan|household|etat civil/,
    autocomplete: /^$/,
  },
];
