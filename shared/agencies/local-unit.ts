/** Whose site a sub-domain is. `own`: a service or technical host of the parent itself. */
export type LocalUnit = 'own' | 'department' | 'commune';

/** Names of provincial departments (sở) without marks, as they stand after `so`. */
const DEPARTMENTS =
  'yte|tuphap|noivu|taichinh|xaydung|congthuong|khcn|khoahoc|gddt|gdvadt|giaoduc|nnmt|nnvamt|nongnghiep|nnptnt|tnmt|' +
  'tainguyen|gtvt|giaothong|ldtbxh|laodong|tttt|thongtin|khdt|kehoach|vhtt|vanhoa|dulich|ngoaivu|dantoc|dttg|qhkt|quyhoach';

/** Initials of the same departments, and other bodies of a province. */
const INITIALS =
  'syt|stp|snv|stc|sxd|sct|skhcn|sgddt|snnmt|snnptnt|stnmt|sgtvt|sldtbxh|stttt|skhdt|svhtt|svhttdl|sdl|sngv|sdttg|' +
  'thanhtra|vpubnd|vanphongubnd|congan|bql[a-z]*|banquanly[a-z]*|banql[a-z]*';

const DEPARTMENT_LABEL = new RegExp(`^(so-?(${DEPARTMENTS})[a-z]*|${INITIALS})$`);

const OWN_LABEL =
  /^(www\d?|dichvucong[a-z]*|dvc|dvctt|motcua[a-z]*|hcc|tthcc|tthc|hanhchinhcong|pvhcc|ttpvhcc|congdan|egov|portal|ubnd|hdnd|dbqh|mail|email|webmail|sso[a-z]*|login|id|auth|api|cdn|static|media|files?|data|opendata|dulieumo|csdl|gis|bando|ioffice|qlvb|phananh|paht|hoidap|en|english|m|mobile|test|demo|ns\d*|mx\d*|ftp|vpn)$/;

/**
 * Whose site a sub-domain of a province is, by its labels alone. Departments and service hosts are known words; any other
 * name is taken for a commune's, which is a guess: no list of communes is asked.
 * @param labels the labels before the provincial domain, nearest to it last; none for the domain itself
 */
export function localUnitOf(labels: readonly string[]): LocalUnit {
  for (const label of labels.toReversed()) {
    if (OWN_LABEL.test(label)) continue;
    return DEPARTMENT_LABEL.test(label) ? 'department' : 'commune';
  }
  return 'own';
}
