import type { TextTable } from '../localized';

/** Reasons of the ipv6 rules. */
export const IPV6_REASONS = {
  'page-has-no-host': {
    vi: 'Trang là tệp trên máy nên không có tên miền để xét.',
    en: 'The page is a local file, so there is no host name to judge.',
    fr: 'La page est un fichier local : il n’y a pas de nom d’hôte à examiner.',
  },
  'page-is-on-an-address': {
    vi: 'Trang được mở bằng địa chỉ IP nên không có tên miền để xét.',
    en: 'The page was opened at an IP address, so there is no host name to judge.',
    fr: 'La page est ouverte à une adresse IP : il n’y a pas de nom d’hôte à examiner.',
  },
  'host-name-is-local': {
    vi: 'Tên máy chủ chỉ có nghĩa trong mạng nội bộ, DNS công cộng không trả lời được.',
    en: 'The host name only means something in one network; public DNS has no answer for it.',
    fr: 'Le nom d’hôte n’a de sens que dans un réseau local ; le DNS public n’y répond pas.',
  },
  'dns-unasked': {
    vi: 'Chưa hỏi DNS nên chưa biết máy chủ có IPv6 hay không.',
    en: 'DNS was not asked, so it is not known whether the host has IPv6.',
    fr: 'Le DNS n’a pas été interrogé : on ne sait pas si l’hôte a IPv6.',
  },
  'dns-servfail': {
    vi: 'Máy chủ phân giải báo không trả lời được (SERVFAIL hoặc REFUSED); cần hỏi lại hoặc hỏi nơi khác.',
    en: 'The resolver could not answer (SERVFAIL or REFUSED); ask again or elsewhere.',
    fr: 'Le résolveur n’a pas pu répondre (SERVFAIL ou REFUSED) ; redemander, ou ailleurs.',
  },
  'dns-timeout': {
    vi: 'Câu hỏi DNS không có trả lời kịp thời; điều này không có nghĩa là không có IPv6.',
    en: 'The DNS question was not answered in time; that does not mean there is no IPv6.',
    fr: 'La question DNS est restée sans réponse à temps ; cela ne veut pas dire qu’il n’y a pas d’IPv6.',
  },
  'dns-disagree': {
    vi: 'Hai máy chủ phân giải trả lời khác nhau; cần kiểm tra lại.',
    en: 'Two resolvers answered differently; it needs a second look.',
    fr: 'Deux résolveurs ont répondu différemment ; à revérifier.',
  },
  'has-aaaa': {
    vi: 'Tên miền có bản ghi AAAA.',
    en: 'The host name has an AAAA record.',
    fr: 'Le nom d’hôte a un enregistrement AAAA.',
  },
  'no-aaaa': {
    vi: 'Chưa thấy bản ghi AAAA: người chỉ có IPv6 không vào được trang này.',
    en: 'No AAAA record was found: people who only have IPv6 cannot reach this page.',
    fr: 'Aucun enregistrement AAAA : qui n’a qu’IPv6 ne peut pas atteindre cette page.',
  },
  'name-has-no-address': {
    vi: 'DNS không biết địa chỉ nào của tên này, dù trang đã mở được; cần xem cách đặt tên.',
    en: 'DNS knows no address of this name although the page loaded; look at how the name is set up.',
    fr: 'Le DNS ne connaît aucune adresse de ce nom bien que la page se soit ouverte ; vérifier la configuration.',
  },
  'no-aaaa-to-judge': {
    vi: 'Không có bản ghi AAAA để xét.',
    en: 'There is no AAAA record to judge.',
    fr: 'Il n’y a pas d’enregistrement AAAA à examiner.',
  },
  'aaaa-global': {
    vi: 'Mọi địa chỉ AAAA đều dùng được trên Internet.',
    en: 'Every AAAA address can be used on the Internet.',
    fr: 'Toutes les adresses AAAA sont utilisables sur Internet.',
  },
  'aaaa-inside': {
    vi: 'Địa chỉ AAAA dùng được trong mạng mà trang đang chạy; chưa phải địa chỉ Internet.',
    en: 'The AAAA address serves in the network the page lives in; it is not an Internet address.',
    fr: 'L’adresse AAAA convient au réseau où vit la page ; ce n’est pas une adresse Internet.',
  },
  'aaaa-not-global': {
    vi: 'Địa chỉ {address} ({class:address-class}, {source}) không đến được từ Internet.',
    en: 'Address {address} ({class:address-class}, {source}) cannot be reached from the Internet.',
    fr: 'L’adresse {address} ({class:address-class}, {source}) est inaccessible depuis Internet.',
  },
  'not-probed': {
    vi: 'Chưa thử kết nối IPv6 tới máy chủ.',
    en: 'No connection over IPv6 was tried.',
    fr: 'Aucune connexion IPv6 n’a été tentée.',
  },
  'no-ipv6-here': {
    vi: 'Mạng của người kiểm tra không có IPv6 nên chưa thử được; kết quả này không nói gì về máy chủ.',
    en: 'The auditor’s own network has no IPv6, so this could not be tried; it says nothing about the host.',
    fr: 'Le réseau de l’auditeur n’a pas IPv6 : l’essai n’a pas pu être fait ; cela ne dit rien de l’hôte.',
  },
  'aaaa-answers': {
    vi: 'Mọi địa chỉ IPv6 đều trả lời.',
    en: 'Every IPv6 address answers.',
    fr: 'Toutes les adresses IPv6 répondent.',
  },
  'aaaa-refuses': {
    vi: 'Địa chỉ {address} từ chối kết nối ở cổng {port}.',
    en: 'Address {address} refuses connections at port {port}.',
    fr: 'L’adresse {address} refuse la connexion au port {port}.',
  },
  'aaaa-stays-silent': {
    vi: 'Địa chỉ {address} không trả lời ở cổng {port}, trong khi IPv6 tới nơi khác vẫn thông.',
    en: 'Address {address} stays silent at port {port}, while IPv6 works elsewhere.',
    fr: 'L’adresse {address} reste muette au port {port}, alors qu’IPv6 fonctionne ailleurs.',
  },
  'aaaa-speaks-no-tls': {
    vi: 'Địa chỉ {address} nhận kết nối ở cổng {port} nhưng không bắt tay TLS được.',
    en: 'Address {address} takes connections at port {port} but completes no TLS handshake.',
    fr: 'L’adresse {address} accepte la connexion au port {port} mais sans négociation TLS.',
  },
  'aaaa-loses-long-answers': {
    vi: 'Địa chỉ {address} cổng {port} trả lời câu ngắn nhưng câu trả lời dài không tới: gói tin lớn bị mất trên đường (MTU; thường do chặn ICMPv6).',
    en: 'Address {address} port {port} gives short answers, but long ones never arrive: large packets are lost on the way (MTU; most often ICMPv6 is blocked).',
    fr: 'L’adresse {address}, port {port}, donne de courtes réponses mais les longues n’arrivent pas : les gros paquets se perdent (MTU ; souvent ICMPv6 est bloqué).',
  },
  'aaaa-does-not-answer': {
    vi: 'Địa chỉ {address} không phục vụ ở cổng {port}.',
    en: 'Address {address} does not serve at port {port}.',
    fr: 'L’adresse {address} ne sert pas au port {port}.',
  },
  'aaaa-silent': {
    vi: 'Địa chỉ {address} cổng {port} không trả lời, nhưng chưa chắc lỗi ở máy chủ hay ở đường truyền của người kiểm tra.',
    en: 'Address {address} port {port} stays silent, but it is not certain whether the host or the auditor’s path is at fault.',
    fr: 'L’adresse {address}, port {port}, reste muette, sans qu’on sache si l’hôte ou le chemin de l’auditeur est en cause.',
  },
  'page-is-not-https': {
    vi: 'Trang không dùng HTTPS.',
    en: 'The page does not use HTTPS.',
    fr: 'La page n’utilise pas HTTPS.',
  },
  'certificate-valid': {
    vi: 'Chứng chỉ qua IPv6 đúng tên và còn hạn.',
    en: 'The certificate over IPv6 is for this name and in date.',
    fr: 'Le certificat en IPv6 correspond au nom et est en cours de validité.',
  },
  'certificate-name': {
    vi: 'Chứng chỉ ở {address} không dành cho tên này mà cho: {names}.',
    en: 'The certificate at {address} is not for this name but for: {names}.',
    fr: 'Le certificat à {address} n’est pas pour ce nom mais pour : {names}.',
  },
  'certificate-expired': {
    vi: 'Chứng chỉ ở {address} đã hết hạn ngày {until}.',
    en: 'The certificate at {address} expired on {until}.',
    fr: 'Le certificat à {address} a expiré le {until}.',
  },
  'certificate-not-yet-valid': {
    vi: 'Chứng chỉ ở {address} chưa đến ngày có hiệu lực.',
    en: 'The certificate at {address} is not valid yet.',
    fr: 'Le certificat à {address} n’est pas encore valable.',
  },
  'certificate-untrusted': {
    vi: 'Máy kiểm tra không tin nơi cấp chứng chỉ ở {address}; cần xem chuỗi chứng chỉ.',
    en: 'The auditor’s machine does not trust the issuer of the certificate at {address}; look at its chain.',
    fr: 'La machine de l’auditeur ne fait pas confiance à l’émetteur du certificat à {address} ; vérifier la chaîne.',
  },
  'zone-not-looked-at': {
    vi: 'Chưa xem các máy chủ tên miền của vùng.',
    en: 'The name servers of the zone were not looked at.',
    fr: 'Les serveurs de noms de la zone n’ont pas été examinés.',
  },
  'zone-not-found': {
    vi: 'Chưa xác định được vùng tên miền chứa máy chủ.',
    en: 'The zone that holds the host could not be found out.',
    fr: 'La zone qui contient l’hôte n’a pas pu être déterminée.',
  },
  'name-servers-with-ipv6': {
    vi: 'Vùng {zone} có {count} máy chủ tên miền dùng IPv6.',
    en: 'Zone {zone} has {count} name servers with IPv6.',
    fr: 'La zone {zone} a {count} serveurs de noms avec IPv6.',
  },
  'too-few-name-servers-with-ipv6': {
    vi: 'Vùng {zone} chỉ có {count} trong {total} máy chủ tên miền dùng IPv6; cần ít nhất 2.',
    en: 'Zone {zone} has only {count} of {total} name servers with IPv6; at least 2 are needed.',
    fr: 'La zone {zone} n’a que {count} serveurs de noms sur {total} avec IPv6 ; il en faut au moins 2.',
  },
  'name-servers-undecided': {
    vi: 'Chưa biết đủ địa chỉ của các máy chủ tên miền vùng {zone}.',
    en: 'Not enough is known about the addresses of the name servers of zone {zone}.',
    fr: 'Les adresses des serveurs de noms de la zone {zone} ne sont pas assez connues.',
  },
  'name-servers-answer': {
    vi: 'Các máy chủ tên miền trả lời có thẩm quyền qua IPv6, cả UDP và TCP.',
    en: 'The name servers answer with authority over IPv6, by UDP and TCP.',
    fr: 'Les serveurs de noms répondent avec autorité en IPv6, par UDP et TCP.',
  },
  'name-server-does-not-answer': {
    vi: '{server} không trả lời đúng qua IPv6 (UDP: {udp:answer}, TCP: {tcp:answer}).',
    en: '{server} does not answer properly over IPv6 (UDP: {udp:answer}, TCP: {tcp:answer}).',
    fr: '{server} ne répond pas correctement en IPv6 (UDP : {udp:answer}, TCP : {tcp:answer}).',
  },
  'name-server-undecided': {
    vi: 'Chưa thử được {server} qua IPv6 (UDP: {udp:answer}, TCP: {tcp:answer}).',
    en: '{server} could not be tried over IPv6 (UDP: {udp:answer}, TCP: {tcp:answer}).',
    fr: '{server} n’a pas pu être essayé en IPv6 (UDP : {udp:answer}, TCP : {tcp:answer}).',
  },
  'no-name-server-with-ipv6': {
    vi: 'Không có máy chủ tên miền nào có IPv6 để thử.',
    en: 'No name server has IPv6 to try.',
    fr: 'Aucun serveur de noms n’a IPv6.',
  },
  'delegation-works': {
    vi: 'Từ tên miền cấp cao nhất xuống, bước nào cũng đi được bằng IPv6.',
    en: 'From the top-level domain down, every step can be taken over IPv6.',
    fr: 'Depuis le domaine de premier niveau, chaque étape est possible en IPv6.',
  },
  'delegation-walked': {
    vi: 'Đã đi từ máy chủ gốc xuống, hỏi từng vùng: bước nào cũng đi được bằng IPv6.',
    en: 'Walked from the root servers down, zone by zone: every step can be taken over IPv6.',
    fr: 'Parcouru depuis les serveurs racines, zone par zone : chaque étape est possible en IPv6.',
  },
  'delegation-works-by-resolver': {
    vi: 'Không đi hết được từ máy chủ gốc xuống nên dựa vào máy chủ phân giải: bước nào cũng đi được bằng IPv6.',
    en: 'The walk from the root servers did not get through, so a resolver was asked: every step can be taken over IPv6.',
    fr: 'Le parcours depuis les serveurs racines n’a pas abouti ; d’après un résolveur, chaque étape est possible en IPv6.',
  },
  'delegation-needs-ipv4': {
    vi: 'Vùng {zone} không có máy chủ tên miền nào đến được bằng IPv6, nên mọi tên bên dưới cũng không.',
    en: 'No name server of zone {zone} can be reached over IPv6, so no name below it can.',
    fr: 'Aucun serveur de noms de la zone {zone} n’est accessible en IPv6, donc aucun nom en dessous.',
  },
  'glue-missing': {
    vi: 'Vùng cha không đưa kèm địa chỉ IPv6 (glue) cho máy chủ tên miền của {zone}.',
    en: 'The parent does not hand out the IPv6 addresses (glue) of the name servers of {zone}.',
    fr: 'La zone parente ne fournit pas les adresses IPv6 (glue) des serveurs de noms de {zone}.',
  },
  'name-servers-lost': {
    vi: 'Máy chủ tên miền của {zone} ({server}) có IPv6, nhưng tên của chính nó nằm ở vùng {home}, nơi không tìm tới được khi thiếu IPv4.',
    en: 'The name server of {zone} ({server}) has IPv6, but its own name lies in zone {home}, which cannot be found without IPv4.',
    fr: 'Le serveur de noms de {zone} ({server}) a IPv6, mais son propre nom est dans la zone {home}, introuvable sans IPv4.',
  },
  'alias-lost': {
    vi: 'Tên này là bí danh (CNAME) của {name}, nằm ở vùng {zone}, nơi không tìm tới được khi thiếu IPv4.',
    en: 'The host is an alias (CNAME) of {name} in zone {zone}, which cannot be found without IPv4.',
    fr: 'L’hôte est un alias (CNAME) de {name}, dans la zone {zone}, introuvable sans IPv4.',
  },
  'alias-undecided': {
    vi: 'Tên này là bí danh (CNAME) của {name}; chưa hỏi được hết đường tới vùng chứa tên đó.',
    en: 'The host is an alias (CNAME) of {name}; the way to the zone of that name could not be asked about.',
    fr: 'L’hôte est un alias (CNAME) de {name} ; le chemin vers la zone de ce nom n’a pas pu être exploré.',
  },
  'delegation-dead-over-ipv6': {
    vi: 'Vùng {zone} có máy chủ tên miền với địa chỉ IPv6, nhưng không máy chủ nào trả lời có thẩm quyền ở đó.',
    en: 'Zone {zone} has name servers with IPv6 addresses, but none of them answers there with authority.',
    fr: 'La zone {zone} a des serveurs de noms avec IPv6, mais aucun n’y répond avec autorité.',
  },
  'delegation-names-differ': {
    vi: 'Vùng cha và vùng {zone} kể các máy chủ tên miền khác nhau (vùng cha: {parent}; vùng này: {own}); cần xem lại.',
    en: 'The parent and zone {zone} name different name servers (parent: {parent}; zone: {own}); it needs a look.',
    fr: 'La zone parente et la zone {zone} nomment des serveurs différents (parente : {parent} ; zone : {own}) ; à vérifier.',
  },
  'delegation-undecided': {
    vi: 'Chưa hỏi được máy chủ tên miền của vùng {zone}.',
    en: 'The name servers of zone {zone} could not be asked about.',
    fr: 'Les serveurs de noms de la zone {zone} n’ont pas pu être interrogés.',
  },
  'zone-data-agrees': {
    vi: 'Dữ liệu của vùng giống nhau qua IPv4 và IPv6.',
    en: 'The zone gives the same data over IPv4 and IPv6.',
    fr: 'La zone donne les mêmes données en IPv4 et en IPv6.',
  },
  'zone-data-differs': {
    vi: '{server} trả lời {type} khác nhau qua IPv4 ({v4}) và IPv6 ({v6}).',
    en: '{server} answers {type} differently over IPv4 ({v4}) and IPv6 ({v6}).',
    fr: '{server} répond différemment pour {type} en IPv4 ({v4}) et en IPv6 ({v6}).',
  },
  'zone-data-not-compared': {
    vi: 'Chưa có máy chủ tên miền nào trả lời được qua cả hai giao thức để so sánh.',
    en: 'No name server answered over both families, so nothing could be compared.',
    fr: 'Aucun serveur de noms n’a répondu dans les deux familles : rien à comparer.',
  },
  'not-fetched': {
    vi: 'Chưa tải trang qua từng giao thức để so sánh.',
    en: 'The page was not fetched over each family.',
    fr: 'La page n’a pas été chargée dans chaque famille.',
  },
  'one-family-only': {
    vi: 'Trang chỉ có ở một giao thức nên không có gì để so sánh.',
    en: 'The page exists over one family only, so there is nothing to compare.',
    fr: 'La page n’existe que dans une famille : rien à comparer.',
  },
  'family-not-fetched': {
    vi: 'Không tải được trang qua {family}: {state:fetch-state}.',
    en: 'The page could not be fetched over {family}: {state:fetch-state}.',
    fr: 'La page n’a pas pu être chargée en {family} : {state:fetch-state}.',
  },
  'long-answers-lost': {
    vi: 'Qua IPv6 máy chủ trả lời câu ngắn nhưng trang không tới kịp, còn qua IPv4 thì tới; có thể gói tin lớn bị mất trên đường IPv6 (MTU), cần kiểm tra.',
    en: 'Over IPv6 the server gives short answers but the page does not arrive, while over IPv4 it does; large packets may be lost on the IPv6 path (MTU), which needs a look.',
    fr: 'En IPv6 le serveur donne de courtes réponses mais la page n’arrive pas, alors qu’elle arrive en IPv4 ; de gros paquets se perdent peut-être sur le chemin IPv6 (MTU), à vérifier.',
  },
  'same-content': {
    vi: 'Hai giao thức cho cùng một trang.',
    en: 'Both families give the same page.',
    fr: 'Les deux familles donnent la même page.',
  },
  'different-status': {
    vi: 'IPv4 trả mã {v4}, IPv6 trả mã {v6}.',
    en: 'IPv4 answers with status {v4}, IPv6 with {v6}.',
    fr: 'IPv4 répond avec le code {v4}, IPv6 avec {v6}.',
  },
  'different-content': {
    vi: 'Trang qua IPv6 khác trang qua IPv4; {percent} % nội dung giống nhau ({v4} và {v6} byte).',
    en: 'The page over IPv6 differs from the one over IPv4; {percent} % of the text is the same ({v4} and {v6} bytes).',
    fr: 'La page en IPv6 diffère de celle en IPv4 ; {percent} % du texte est identique ({v4} et {v6} octets).',
  },
  'different-title': {
    vi: 'Tiêu đề khác nhau.',
    en: 'The titles differ.',
    fr: 'Les titres diffèrent.',
  },
  'different-landmarks': {
    vi: 'Các phần của trang khác nhau.',
    en: 'The parts of the page differ.',
    fr: 'Les parties de la page diffèrent.',
  },
  'different-forms': {
    vi: 'Biểu mẫu khác nhau.',
    en: 'The forms differ.',
    fr: 'Les formulaires diffèrent.',
  },
  'different-text': {
    vi: 'Nội dung chữ khác nhau.',
    en: 'The texts differ.',
    fr: 'Les textes diffèrent.',
  },
  'content-differs-a-little': {
    vi: 'Nội dung hai giao thức hơi khác nhau ({percent} % giống nhau); cần người xem.',
    en: 'The text differs a little between the families ({percent} % the same); a person has to look.',
    fr: 'Le texte diffère un peu entre les familles ({percent} % identique) ; une personne doit regarder.',
  },
  'no-redirect': {
    vi: 'Trang mở ra ngay, không chuyển hướng.',
    en: 'The page opens directly, without a redirect.',
    fr: 'La page s’ouvre directement, sans redirection.',
  },
  'redirects-reachable': {
    vi: 'Mọi chặng chuyển hướng đều đi được bằng IPv6.',
    en: 'Every redirect on the way can be followed over IPv6.',
    fr: 'Chaque redirection peut être suivie en IPv6.',
  },
  'redirect-lost': {
    vi: 'Đường vào trang đi qua {hop}, nơi không dùng được IPv6.',
    en: 'The way to the page leads through {hop}, which cannot be used over IPv6.',
    fr: 'Le chemin vers la page passe par {hop}, inutilisable en IPv6.',
  },
  'redirect-undecided': {
    vi: 'Chưa biết chặng {hop} có IPv6 hay không.',
    en: 'It is not known whether the hop {hop} has IPv6.',
    fr: 'On ne sait pas si l’étape {hop} a IPv6.',
  },
  'no-literals': {
    vi: 'Trang không ghi địa chỉ IPv4 nào trong đường dẫn.',
    en: 'The page writes no IPv4 address into its URLs.',
    fr: 'La page n’écrit aucune adresse IPv4 dans ses URL.',
  },
  'literal-request': {
    vi: 'Trang tải {url} bằng địa chỉ IPv4 ghi sẵn.',
    en: 'The page loads {url} from a written-out IPv4 address.',
    fr: 'La page charge {url} depuis une adresse IPv4 écrite en dur.',
  },
  'literal-link': {
    vi: 'Liên kết {url} ghi sẵn địa chỉ IPv4.',
    en: 'The link {url} holds a written-out IPv4 address.',
    fr: 'Le lien {url} contient une adresse IPv4 écrite en dur.',
  },
  'literal-form': {
    vi: 'Biểu mẫu gửi tới {url} bằng địa chỉ IPv4 ghi sẵn.',
    en: 'The form is sent to {url}, a written-out IPv4 address.',
    fr: 'Le formulaire est envoyé à {url}, une adresse IPv4 écrite en dur.',
  },
  'no-such-hosts': {
    vi: 'Trang không dùng máy chủ nào thuộc loại mà quy tắc nói tới.',
    en: 'The page uses no host of the kind the rule speaks about.',
    fr: 'La page n’utilise aucun hôte concerné par la règle.',
  },
  'hosts-have-ipv6': {
    vi: 'Các máy chủ này đều có IPv6.',
    en: 'These hosts all have IPv6.',
    fr: 'Ces hôtes ont tous IPv6.',
  },
  'host-undecided': {
    vi: 'Chưa biết máy chủ này có IPv6 hay không.',
    en: 'It is not known whether this host has IPv6.',
    fr: 'On ne sait pas si cet hôte a IPv6.',
  },
  'own-host-lost': {
    vi: 'Máy chủ của chính cơ quan không dùng được qua IPv6; cơ quan tự khắc phục được.',
    en: 'A host of the agency itself cannot be used over IPv6; the agency can fix it.',
    fr: 'Un hôte de l’organisme lui-même est inutilisable en IPv6 ; l’organisme peut y remédier.',
  },
  'shared-state-host-lost': {
    vi: 'Máy chủ dùng chung của Nhà nước không dùng được qua IPv6; cần đề nghị đơn vị vận hành nền tảng đó.',
    en: 'A shared state host cannot be used over IPv6; its operator has to be asked.',
    fr: 'Un hôte partagé de l’État est inutilisable en IPv6 ; il faut s’adresser à son exploitant.',
  },
  'third-party-host-lost': {
    vi: 'Máy chủ của bên thứ ba không dùng được qua IPv6; nên đưa tài nguyên về máy chủ của mình hoặc đổi nhà cung cấp.',
    en: 'A third-party host cannot be used over IPv6; serve the file yourself or change the provider.',
    fr: 'Un hôte tiers est inutilisable en IPv6 ; servir le fichier soi-même ou changer de fournisseur.',
  },
  'sibling-not-asked': {
    vi: 'Chưa hỏi DNS về tên có và không có www.',
    en: 'DNS was not asked about the name with and without www.',
    fr: 'Le DNS n’a pas été interrogé sur le nom avec et sans www.',
  },
  'no-sibling': {
    vi: 'Chỉ có một dạng của tên miền (có hoặc không có www).',
    en: 'Only one form of the name exists (with or without www).',
    fr: 'Une seule forme du nom existe (avec ou sans www).',
  },
  'siblings-agree': {
    vi: 'Tên có www và không có www giống nhau về IPv6.',
    en: 'The names with and without www agree about IPv6.',
    fr: 'Les noms avec et sans www concordent pour IPv6.',
  },
  'siblings-differ': {
    vi: '{with} có IPv6 còn {without} thì chưa.',
    en: '{with} has IPv6 and {without} does not.',
    fr: '{with} a IPv6 et {without} non.',
  },
  'grammar-fits': {
    vi: 'Tên miền đúng cách đặt tên của Nghị định 224/2026/NĐ-CP.',
    en: 'The host name follows the naming of Decree 224/2026/NĐ-CP.',
    fr: 'Le nom d’hôte suit la règle du décret 224/2026/NĐ-CP.',
  },
  'grammar-differs': {
    vi: 'Tên miền khác cách đặt tên của nghị định; khuyến nghị: {expected}.',
    en: 'The host name differs from the decree’s naming; recommended: {expected}.',
    fr: 'Le nom d’hôte diffère de la règle du décret ; recommandé : {expected}.',
  },
  'grammar-undecided': {
    vi: 'Chưa xác định được tên miền này có đúng tên mà nghị định nói tới không (mẫu: {expected}).',
    en: 'It cannot be told from the host alone whether this is the name the decree means (pattern: {expected}).',
    fr: 'On ne peut dire, d’après l’hôte seul, si c’est le nom visé par le décret (modèle : {expected}).',
  },
  'grammar-silent': {
    vi: 'Nghị định không quy định tên cho loại máy chủ này.',
    en: 'The decree names no form for this kind of host.',
    fr: 'Le décret ne prévoit pas de nom pour ce type d’hôte.',
  },
  'ipv6-used': {
    vi: 'Trình duyệt đã dùng IPv6.',
    en: 'The browser used IPv6.',
    fr: 'Le navigateur a utilisé IPv6.',
  },
  'ipv6-offered-ipv4-used': {
    vi: 'Máy chủ có IPv6 nhưng trình duyệt đã dùng IPv4; có thể đường IPv6 chậm, cần kiểm tra.',
    en: 'The host offers IPv6 but the browser used IPv4; the IPv6 path may be slow and needs a look.',
    fr: 'L’hôte offre IPv6 mais le navigateur a utilisé IPv4 ; le chemin IPv6 est peut-être lent, à vérifier.',
  },
  'reach-not-seen': {
    vi: 'Không quan sát được trình duyệt kết nối qua đâu (bộ nhớ đệm, proxy hoặc service worker).',
    en: 'How the browser connected could not be observed (cache, proxy or service worker).',
    fr: 'La façon dont le navigateur s’est connecté n’a pas pu être observée (cache, proxy ou service worker).',
  },
  'zone-signed': {
    vi: 'Câu trả lời DNS có chữ ký DNSSEC hợp lệ.',
    en: 'The DNS answer carries a valid DNSSEC signature.',
    fr: 'La réponse DNS porte une signature DNSSEC valide.',
  },
  'zone-not-signed': {
    vi: 'Vùng {zone} chưa ký DNSSEC; khuyến nghị ký.',
    en: 'Zone {zone} is not signed with DNSSEC; signing is recommended.',
    fr: 'La zone {zone} n’est pas signée avec DNSSEC ; la signer est recommandé.',
  },
  'signature-undecided': {
    vi: 'Máy chủ phân giải không cho biết có kiểm tra chữ ký DNSSEC hay không.',
    en: 'The resolver does not tell whether it checks DNSSEC signatures.',
    fr: 'Le résolveur ne dit pas s’il vérifie les signatures DNSSEC.',
  },
  'works-without-ipv4': {
    vi: 'Khi chỉ có IPv6, trang vẫn mở được và mọi chức năng đã thấy đều còn.',
    en: 'With IPv6 alone the page opens and keeps every function that was seen.',
    fr: 'Avec IPv6 seul, la page s’ouvre et garde toutes les fonctions vues.',
  },
  'does-not-open-without-ipv4': {
    vi: 'Khi chỉ có IPv6, trang không mở được: {problem}.',
    en: 'With IPv6 alone the page does not open: {problem}.',
    fr: 'Avec IPv6 seul, la page ne s’ouvre pas : {problem}.',
  },
  'ability-lost': {
    vi: 'Khi chỉ có IPv6, mất {count} loại chức năng.',
    en: 'With IPv6 alone {count} kinds of function are lost.',
    fr: 'Avec IPv6 seul, {count} types de fonction sont perdus.',
  },
  'lost-form': {
    vi: 'Biểu mẫu không còn hoặc không gửi được.',
    en: 'A form is gone or cannot be sent.',
    fr: 'Un formulaire a disparu ou ne peut être envoyé.',
  },
  'lost-sign-in': {
    vi: 'Không đăng nhập được.',
    en: 'Signing in is not possible.',
    fr: 'La connexion est impossible.',
  },
  'lost-payment': {
    vi: 'Không thanh toán được.',
    en: 'Paying is not possible.',
    fr: 'Le paiement est impossible.',
  },
  'lost-upload': {
    vi: 'Không tải tệp lên được.',
    en: 'Files cannot be uploaded.',
    fr: 'Le dépôt de fichiers est impossible.',
  },
  'lost-search': {
    vi: 'Không tìm kiếm, tra cứu được.',
    en: 'Searching is not possible.',
    fr: 'La recherche est impossible.',
  },
  'lost-map': {
    vi: 'Bản đồ không hiện.',
    en: 'The map does not show.',
    fr: 'La carte ne s’affiche pas.',
  },
  'lost-captcha': {
    vi: 'Mã xác nhận (CAPTCHA) không hiện nên không gửi biểu mẫu được.',
    en: 'The CAPTCHA does not show, so the form cannot be sent.',
    fr: 'Le CAPTCHA ne s’affiche pas, le formulaire ne peut être envoyé.',
  },
  'host-blocked-without-ipv4': {
    vi: 'Máy chủ này không đến được khi chỉ có IPv6.',
    en: 'This host cannot be reached with IPv6 alone.',
    fr: 'Cet hôte est inaccessible avec IPv6 seul.',
  },
  'abilities-vary': {
    vi: 'Hai lần tải cho số chức năng khác nhau dù không máy chủ nào bị chặn; cần người xem.',
    en: 'The two loads show different functions although no host was blocked; a person has to look.',
    fr: 'Les deux chargements montrent des fonctions différentes sans qu’aucun hôte soit bloqué ; à regarder.',
  },
  'ipv6-only-undecided': {
    vi: 'Chưa xác định được trang khi chỉ có IPv6: {problem:page-status}.',
    en: 'It could not be found out how the page does with IPv6 alone: {problem:page-status}.',
    fr: 'Le comportement de la page avec IPv6 seul n’a pas pu être déterminé : {problem:page-status}.',
  },
} as const satisfies TextTable;
