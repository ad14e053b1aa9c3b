import type { TextTable } from '../localized';

/** Reasons of the rules that judge what happened when the page was used. */
export const ACTING_REASONS = {
  'acting-no-stops': {
    vi: 'Trang không có thành phần nào nhận con trỏ bàn phím.',
    en: 'Nothing on the page can get the keyboard focus.',
    fr: 'Rien dans la page ne peut recevoir le focus du clavier.',
  },
  'acting-nothing-to-try': {
    vi: 'Trang không có thành phần thuộc loại mà quy tắc này nói tới.',
    en: 'The page has nothing of the kind this rule speaks about.',
    fr: 'La page ne contient rien de ce dont parle cette règle.',
  },
  'acting-no-text': {
    vi: 'Trang không có chữ có thể bị cắt.',
    en: 'The page has no text that could be cut.',
    fr: 'La page n’a pas de texte qui puisse être coupé.',
  },
  'walk-not-finished': {
    vi: 'Trang có quá nhiều điểm dừng nên chưa đi hết bằng phím Tab; phần đã đi không có gì bất thường.',
    en: 'The page has too many stops to walk through all of them with Tab; nothing unusual was met so far.',
    fr: 'La page a trop d’étapes pour toutes les parcourir avec Tab ; rien d’anormal jusque-là.',
  },
  'walk-leaves-freely': {
    vi: 'Phím Tab đi qua mọi phần của trang và ra được khỏi trang.',
    en: 'Tab goes through every part of the page and leaves it again.',
    fr: 'Tab parcourt toute la page et en ressort.',
  },
  'focus-trapped': {
    vi: 'Phím Tab và Shift+Tab cứ quay lại đây, các phần còn lại của trang không tới được bằng bàn phím.',
    en: 'Tab and Shift+Tab keep coming back here; the rest of the page cannot be reached with the keyboard.',
    fr: 'Tab et Maj+Tab reviennent toujours ici ; le reste de la page est inaccessible au clavier.',
  },
  'focus-trapped-key-named': {
    vi: 'Phím Tab không ra khỏi được đây, nhưng trang có nêu một phím khác và phím đó hoạt động ({key}).',
    en: 'Tab does not lead out of here, but the page names another key and that key works ({key}).',
    fr: 'Tab ne permet pas d’en sortir, mais la page indique une autre touche, qui fonctionne ({key}).',
  },
  'focus-trapped-maybe': {
    vi: 'Phím Tab không ra khỏi được đây. Cần kiểm tra xem trang có chỉ cách ra khác không.',
    en: 'Tab does not lead out of here. Please check whether the page explains another way out.',
    fr: 'Tab ne permet pas d’en sortir. Vérifiez si la page explique une autre façon d’en sortir.',
  },
  'focus-kept-in-dialog': {
    vi: 'Con trỏ bàn phím ở trong hộp thoại đang mở, như mong đợi.',
    en: 'The focus stays inside the open dialog, as it should.',
    fr: 'Le focus reste dans la boîte de dialogue ouverte, comme il se doit.',
  },
  'tab-does-not-leave': {
    vi: 'Chỉ dùng Tab và Shift+Tab thì không ra khỏi được đây.',
    en: 'Tab and Shift+Tab alone do not lead out of here.',
    fr: 'Tab et Maj+Tab seuls ne permettent pas d’en sortir.',
  },
  'mouse-only-control': {
    vi: 'Bấm chuột được nhưng bàn phím không tới được: không có trong thứ tự của phím Tab.',
    en: 'Works with a mouse click, but the keyboard cannot reach it: it is not in the order of Tab.',
    fr: 'Fonctionne à la souris mais reste hors d’atteinte du clavier : absent de l’ordre de Tab.',
  },
  'mouse-only-maybe': {
    vi: 'Phần này nghe cú bấm chuột mà phím Tab không tới. Cần kiểm tra xem có cách khác bằng bàn phím cho cùng việc đó không.',
    en: 'This listens to mouse clicks and Tab does not reach it. Please check whether the keyboard can do the same in another way.',
    fr: 'Cet élément réagit au clic et Tab ne l’atteint pas. Vérifiez si le clavier permet la même action autrement.',
  },
  'mouse-and-keyboard-agree': {
    vi: 'Mọi thành phần bấm chuột được mà công cụ thấy đều tới được bằng bàn phím.',
    en: 'Everything found to react to the mouse can be reached with the keyboard.',
    fr: 'Tout ce qui réagit à la souris est accessible au clavier.',
  },
  'focus-jumps-back': {
    vi: 'Con trỏ bàn phím nhảy ngược so với vị trí trên màn hình. Cần kiểm tra xem thứ tự này có làm người dùng lạc không.',
    en: 'The focus jumps back against the order on the screen. Please check whether this order confuses people.',
    fr: 'Le focus revient en arrière par rapport à l’ordre visuel. Vérifiez si cet ordre désoriente.',
  },
  'focus-order-as-seen': {
    vi: 'Thứ tự của phím Tab đi theo thứ tự nhìn thấy.',
    en: 'The order of Tab follows the order on the screen.',
    fr: 'L’ordre de Tab suit l’ordre visuel.',
  },
  'focus-dropped': {
    vi: 'Vừa nhận con trỏ bàn phím thì trang tự bỏ đi, nên người dùng bàn phím không dùng được.',
    en: 'The page takes the focus away as soon as this gets it, so keyboard users cannot use it.',
    fr: 'La page retire le focus dès que cet élément le reçoit ; il est inutilisable au clavier.',
  },
  'focus-moved-on': {
    vi: 'Vừa nhận con trỏ bàn phím thì trang tự chuyển con trỏ sang chỗ khác. Cần kiểm tra xem người dùng có bị bất ngờ không.',
    en: 'The page moves the focus elsewhere as soon as this gets it. Please check whether this surprises people.',
    fr: 'La page déplace le focus dès que cet élément le reçoit. Vérifiez si cela surprend.',
  },
  'focus-opens-page': {
    vi: 'Chỉ mới nhận con trỏ bàn phím mà trang đã mở trang hoặc cửa sổ khác.',
    en: 'Merely getting the focus opens another page or window.',
    fr: 'Le simple fait de recevoir le focus ouvre une autre page ou fenêtre.',
  },
  'focus-changes-nothing': {
    vi: 'Nhận con trỏ bàn phím không tự làm trang thay đổi.',
    en: 'Getting the focus changes nothing by itself.',
    fr: 'Recevoir le focus ne change rien de lui-même.',
  },
  'focus-shown': {
    vi: 'Con trỏ bàn phím nhìn thấy rõ.',
    en: 'The focus can be seen.',
    fr: 'Le focus est visible.',
  },
  'focus-not-shown': {
    vi: 'Khi nhận con trỏ bàn phím, không một điểm ảnh nào trên màn hình thay đổi.',
    en: 'Not a single pixel of the view changes when this gets the focus.',
    fr: 'Pas un seul pixel ne change quand cet élément reçoit le focus.',
  },
  'focus-style-same': {
    vi: 'Chưa thấy kiểu hiển thị nào thay đổi khi phần tử nhận con trỏ bàn phím: cần người bấm Tab và nhìn.',
    en: 'No style is seen to change when the element gets the keyboard focus: a person has to press Tab and look.',
    fr: 'Aucun style ne semble changer quand l’élément reçoit le focus : une personne doit appuyer sur Tab et regarder.',
  },
  'focus-faint': {
    vi: 'Có thay đổi khi nhận con trỏ bàn phím, nhưng ít hoặc mờ. Cần nhìn tận mắt xem có nhận ra không.',
    en: 'Something changes on focus, but it is small or faint. Please look whether it can be noticed.',
    fr: 'Quelque chose change au focus, mais c’est petit ou pâle. Regardez si on le remarque.',
  },
  'focus-covered': {
    vi: 'Khi nhận con trỏ bàn phím, thành phần này nằm hẳn sau một lớp cố định của trang.',
    en: 'When this gets the focus, it lies entirely behind a fixed layer of the page.',
    fr: 'Au focus, cet élément se trouve entièrement derrière une couche fixe de la page.',
  },
  'focus-covered-see-through': {
    vi: 'Khi nhận con trỏ bàn phím, thành phần này nằm sau một lớp cố định trong mờ. Cần kiểm tra xem có còn nhìn ra không.',
    en: 'When this gets the focus, it lies behind a see-through fixed layer. Please check whether it can still be seen.',
    fr: 'Au focus, cet élément se trouve derrière une couche fixe translucide. Vérifiez s’il reste visible.',
  },
  'focus-not-covered': {
    vi: 'Thành phần nhận con trỏ bàn phím không bị lớp cố định nào che hết.',
    en: 'No fixed layer hides what has the focus.',
    fr: 'Aucune couche fixe ne cache l’élément qui a le focus.',
  },
  'text-wider-than-view': {
    vi: 'Ở bề rộng 320 điểm ảnh CSS, dòng chữ này vẫn dài hơn màn hình, phải cuộn ngang từng dòng để đọc.',
    en: 'At a width of 320 CSS pixels this line stays longer than the view; each line has to be scrolled sideways.',
    fr: 'À 320 pixels CSS de large, cette ligne dépasse la vue ; il faut défiler horizontalement à chaque ligne.',
  },
  'text-beside-view': {
    vi: 'Ở bề rộng 320 điểm ảnh CSS, một phần chữ nằm ngoài màn hình. Cần kiểm tra xem có đọc được không.',
    en: 'At a width of 320 CSS pixels part of the text lies outside the view. Please check whether it can be read.',
    fr: 'À 320 pixels CSS de large, une partie du texte est hors de la vue. Vérifiez si on peut le lire.',
  },
  'page-scrolls-sideways': {
    vi: 'Ở bề rộng 320 điểm ảnh CSS, trang phải cuộn ngang {pixels} điểm ảnh. Cần kiểm tra nội dung nào bị khuất.',
    en: 'At a width of 320 CSS pixels the page scrolls {pixels} pixels sideways. Please check what is hidden.',
    fr: 'À 320 pixels CSS de large, la page défile de {pixels} pixels. Vérifiez ce qui est caché.',
  },
  'page-fits': {
    vi: 'Ở bề rộng 320 điểm ảnh CSS, chữ xếp lại vừa màn hình.',
    en: 'At a width of 320 CSS pixels all text fits the view.',
    fr: 'À 320 pixels CSS de large, tout le texte tient dans la vue.',
  },
  'spacing-cuts-text': {
    vi: 'Khi giãn chữ và giãn dòng theo WCAG, một phần chữ bị khung che mất.',
    en: 'With the text spacing of WCAG a box cuts off part of this text.',
    fr: 'Avec l’espacement de texte de WCAG, un cadre coupe une partie de ce texte.',
  },
  'spacing-cuts-maybe': {
    vi: 'Khi giãn chữ và giãn dòng, chữ bị cắt, nhưng có thể xem đủ ở chỗ khác. Cần kiểm tra.',
    en: 'With wider spacing this text is cut, but the whole may be available elsewhere. Please check.',
    fr: 'Avec plus d’espacement, ce texte est coupé, mais il est peut-être complet ailleurs. À vérifier.',
  },
  'spacing-fits': {
    vi: 'Giãn chữ và giãn dòng theo WCAG không làm mất chữ.',
    en: 'The text spacing of WCAG cuts off nothing.',
    fr: 'L’espacement de texte de WCAG ne coupe rien.',
  },
  'zoom-cuts-text': {
    vi: 'Khi phóng trang lên 200 %, một phần chữ bị khung che mất và không có cách xem đủ.',
    en: 'At a zoom of 200 % a box cuts off part of this text, and there is no way to see the whole.',
    fr: 'À 200 % de zoom, un cadre coupe une partie de ce texte, sans moyen de le voir en entier.',
  },
  'zoom-cuts-maybe': {
    vi: 'Khi chữ to gấp đôi, một phần chữ bị cắt. Cần kiểm tra xem người dùng có xem đủ được không.',
    en: 'At twice the text size part of this text is cut. Please check whether the whole can be seen.',
    fr: 'À taille double, une partie de ce texte est coupée. Vérifiez si on peut le voir en entier.',
  },
  'zoom-fits': {
    vi: 'Ở mức 200 % chữ không bị cắt.',
    en: 'At 200 % no text is cut.',
    fr: 'À 200 %, aucun texte n’est coupé.',
  },
  'orientation-turned': {
    vi: 'Khi xoay màn hình, trang tự quay {degrees} độ để giữ một hướng.',
    en: 'When the screen is turned, the page turns itself by {degrees} degrees to keep one orientation.',
    fr: 'Quand l’écran tourne, la page se tourne de {degrees} degrés pour garder une orientation.',
  },
  'orientation-asks': {
    vi: 'Ở một hướng màn hình, nội dung biến mất và trang yêu cầu xoay máy ("{words}").',
    en: 'In one orientation the content goes away and the page asks to turn the device ("{words}").',
    fr: 'Dans une orientation, le contenu disparaît et la page demande de tourner l’appareil (« {words} »).',
  },
  'orientation-hides': {
    vi: 'Ở một hướng màn hình, phần lớn chữ biến mất. Cần kiểm tra xem có mất chức năng không.',
    en: 'In one orientation most of the text goes away. Please check whether anything is lost.',
    fr: 'Dans une orientation, la plus grande partie du texte disparaît. Vérifiez si quelque chose se perd.',
  },
  'orientation-free': {
    vi: 'Trang dùng được cả khi màn hình dọc và ngang.',
    en: 'The page works in portrait and in landscape.',
    fr: 'La page fonctionne en portrait et en paysage.',
  },
  'orientation-same': {
    vi: 'Trang không có kiểu trình bày nào phụ thuộc hướng màn hình.',
    en: 'Nothing on the page depends on the orientation.',
    fr: 'Rien dans la page ne dépend de l’orientation.',
  },
  'hover-contrast-low': {
    vi: 'Khi rê chuột, chữ chỉ còn tương phản {ratio}:1, cần ít nhất {needed}:1.',
    en: 'While hovered, this text has a contrast of {ratio}:1; at least {needed}:1 is needed.',
    fr: 'Au survol, le contraste de ce texte tombe à {ratio}:1 ; il faut au moins {needed}:1.',
  },
  'focus-contrast-low': {
    vi: 'Khi nhận con trỏ bàn phím, chữ chỉ còn tương phản {ratio}:1, cần ít nhất {needed}:1.',
    en: 'While focused, this text has a contrast of {ratio}:1; at least {needed}:1 is needed.',
    fr: 'Au focus, le contraste de ce texte tombe à {ratio}:1 ; il faut au moins {needed}:1.',
  },
  'state-contrast-good': {
    vi: 'Chữ vẫn đủ tương phản khi rê chuột và khi nhận con trỏ bàn phím.',
    en: 'Text keeps enough contrast while hovered and focused.',
    fr: 'Le texte garde un contraste suffisant au survol et au focus.',
  },
  'picture-contrast-low': {
    vi: 'Chữ trên nền ảnh hoặc nền chuyển màu có tương phản cao nhất chỉ {best}:1, cần ít nhất {needed}:1.',
    en: 'Text over a picture or gradient has a contrast of {best}:1 at best; at least {needed}:1 is needed.',
    fr: 'Le texte sur une image ou un dégradé a un contraste de {best}:1 au mieux ; il faut au moins {needed}:1.',
  },
  'picture-contrast-mixed': {
    vi: 'Chữ trên nền ảnh hoặc nền chuyển màu có chỗ tương phản thấp tới {worst}:1. Cần nhìn tận mắt.',
    en: 'Text over a picture or gradient falls to a contrast of {worst}:1 in places. Please look.',
    fr: 'Le texte sur une image ou un dégradé descend par endroits à {worst}:1. À regarder.',
  },
  'picture-contrast-good': {
    vi: 'Chữ trên nền ảnh hoặc nền chuyển màu đủ tương phản ở mọi điểm.',
    en: 'Text over pictures and gradients has enough contrast at every point.',
    fr: 'Le texte sur images et dégradés a un contraste suffisant partout.',
  },
  'button-ignores-keys': {
    vi: 'Thành phần mang vai trò nút nhưng bấm Enter và phím cách đều không có tác dụng.',
    en: 'This has the role of a button, but neither Enter nor Space does anything.',
    fr: 'Cet élément a le rôle de bouton, mais ni Entrée ni Espace n’ont d’effet.',
  },
  'button-ignores-space': {
    vi: 'Thành phần mang vai trò nút nhưng phím cách không có tác dụng; người nghe "nút" sẽ bấm phím cách.',
    en: 'This has the role of a button, but Space does nothing; people who hear "button" press Space.',
    fr: 'Cet élément a le rôle de bouton, mais Espace n’a pas d’effet ; qui entend « bouton » presse Espace.',
  },
  'button-reacts': {
    vi: 'Các thành phần mang vai trò nút đều phản ứng với bàn phím.',
    en: 'Everything with the role of a button reacts to the keyboard.',
    fr: 'Tout ce qui a le rôle de bouton réagit au clavier.',
  },
  'button-state-unknown': {
    vi: 'Bấm phím không thấy gì thay đổi, chuột cũng có thể vậy. Cần thử bằng tay.',
    en: 'No key changed anything; the mouse may not either. Please try by hand.',
    fr: 'Aucune touche n’a eu d’effet ; la souris non plus peut-être. À essayer à la main.',
  },
  'dialog-without-focus': {
    vi: 'Hộp thoại mở ra nhưng con trỏ bàn phím ở lại bên ngoài, và phím Tab tiếp theo cũng không vào hộp thoại.',
    en: 'The dialog opens, but the focus stays outside, and the next Tab does not enter it either.',
    fr: 'La boîte de dialogue s’ouvre, mais le focus reste dehors et le Tab suivant n’y entre pas.',
  },
  'dialog-focus-next': {
    vi: 'Hộp thoại mở ra nhưng con trỏ bàn phím chưa vào; phím Tab tiếp theo mới vào. Cần kiểm tra với trình đọc màn hình.',
    en: 'The dialog opens without taking the focus; only the next Tab enters it. Please check with a screen reader.',
    fr: 'La boîte de dialogue ne prend pas le focus ; seul le Tab suivant y entre. À vérifier avec un lecteur d’écran.',
  },
  'dialog-has-focus': {
    vi: 'Hộp thoại mở ra thì con trỏ bàn phím vào hộp thoại.',
    en: 'The dialog takes the focus when it opens.',
    fr: 'La boîte de dialogue prend le focus à l’ouverture.',
  },
  'dialog-lets-focus-go': {
    vi: 'Phím Tab đi ra phía sau hộp thoại trong khi hộp thoại vẫn mở.',
    en: 'Tab leads behind the dialog while it is still open.',
    fr: 'Tab mène derrière la boîte de dialogue encore ouverte.',
  },
  'dialog-holds-focus': {
    vi: 'Phím Tab ở lại trong hộp thoại khi hộp thoại đang mở.',
    en: 'Tab stays in the dialog while it is open.',
    fr: 'Tab reste dans la boîte de dialogue ouverte.',
  },
  'dialog-ignores-escape': {
    vi: 'Phím Esc không đóng hộp thoại.',
    en: 'Esc does not close the dialog.',
    fr: 'Échap ne ferme pas la boîte de dialogue.',
  },
  'dialog-obeys-escape': {
    vi: 'Phím Esc đóng hộp thoại.',
    en: 'Esc closes the dialog.',
    fr: 'Échap ferme la boîte de dialogue.',
  },
  'skip-link-stays': {
    vi: 'Bấm Enter vào liên kết bỏ qua mà con trỏ bàn phím không tới phần đích.',
    en: 'Enter on the skip link does not bring the focus to its target.',
    fr: 'Entrée sur le lien d’évitement n’amène pas le focus à sa cible.',
  },
  'skip-link-works': {
    vi: 'Liên kết bỏ qua đưa con trỏ bàn phím tới phần đích.',
    en: 'The skip link brings the focus to its target.',
    fr: 'Le lien d’évitement amène le focus à sa cible.',
  },
  'select-navigates': {
    vi: 'Chỉ đổi lựa chọn trong danh sách là trang tự chuyển đi, trước đó không báo cho người dùng.',
    en: 'Merely changing the choice leaves the page, and nothing says so beforehand.',
    fr: 'Le simple fait de changer le choix quitte la page, sans avertissement.',
  },
  'select-navigates-told': {
    vi: 'Đổi lựa chọn là trang chuyển đi; gần đó có lời báo trước. Cần kiểm tra xem lời báo có đủ rõ không.',
    en: 'Changing the choice leaves the page; words nearby announce it. Please check that they are clear.',
    fr: 'Changer le choix quitte la page ; un texte proche l’annonce. Vérifiez qu’il est clair.',
  },
  'select-stays': {
    vi: 'Đổi lựa chọn trong danh sách không làm trang chuyển đi.',
    en: 'Changing the choice does not leave the page.',
    fr: 'Changer le choix ne quitte pas la page.',
  },
  'menu-only-on-hover': {
    vi: 'Mục này mở trình đơn con khi rê chuột, nhưng bàn phím không mở được.',
    en: 'This opens its sub-menu for the mouse, but not for the keyboard.',
    fr: 'Cette entrée ouvre son sous-menu à la souris, mais pas au clavier.',
  },
  'menu-hover-maybe': {
    vi: 'Trình đơn con chỉ mở khi rê chuột; mục cha có trang riêng. Cần kiểm tra xem trang đó có đủ các mục con không.',
    en: 'The sub-menu opens for the mouse only; its parent has a page of its own. Please check that all entries are found there.',
    fr: 'Le sous-menu ne s’ouvre qu’à la souris ; son parent a sa page. Vérifiez que toutes les entrées y sont.',
  },
  'menu-opens': {
    vi: 'Trình đơn con mở được bằng bàn phím.',
    en: 'The sub-menu opens with the keyboard.',
    fr: 'Le sous-menu s’ouvre au clavier.',
  },
  'focus-ring-strong': {
    vi: 'Dấu hiệu của con trỏ bàn phím nổi rõ so với nền.',
    en: 'The mark of the focus stands out from what is around it.',
    fr: 'La marque du focus se détache de ce qui l’entoure.',
  },
  'focus-ring-weak': {
    vi: 'Không điểm ảnh nào của dấu hiệu con trỏ bàn phím đạt tương phản 3:1. Cần nhìn tận mắt.',
    en: 'No pixel of the mark of the focus reaches a contrast of 3:1. Please look.',
    fr: 'Aucun pixel de la marque du focus n’atteint un contraste de 3:1. À regarder.',
  },
  'hover-content-stays': {
    vi: 'Phần hiện ra khi rê chuột không tắt được bằng Esc. Cần kiểm tra xem nó có che nội dung khác không.',
    en: 'What appears on hover cannot be dismissed with Esc. Please check whether it covers other content.',
    fr: 'Ce qui apparaît au survol ne se ferme pas avec Échap. Vérifiez si cela couvre d’autres contenus.',
  },
  'hover-content-goes': {
    vi: 'Phần hiện ra khi rê chuột tắt được bằng Esc.',
    en: 'What appears on hover can be dismissed with Esc.',
    fr: 'Ce qui apparaît au survol se ferme avec Échap.',
  },
  'press-acts-at-once': {
    vi: 'Phần này phản ứng ngay khi vừa nhấn xuống. Cần kiểm tra xem nhấn nhầm có hủy được không.',
    en: 'This reacts as soon as the pointer goes down. Please check that a wrong press can be undone.',
    fr: 'Cet élément réagit dès l’appui. Vérifiez qu’un appui par erreur peut être annulé.',
  },
  'drag-maybe-only-way': {
    vi: 'Phần này kéo thả được. Cần kiểm tra xem có cách khác chỉ bằng một lần bấm không.',
    en: 'This can be dragged. Please check that the same can be done with single clicks.',
    fr: 'Cet élément peut être glissé. Vérifiez que la même action est possible par simples clics.',
  },
  'gesture-maybe-only-way': {
    vi: 'Phần này nghe cử chỉ vuốt hoặc nhiều ngón. Cần kiểm tra xem có nút bấm cho cùng việc đó không.',
    en: 'This listens to swipes or several fingers. Please check that buttons do the same.',
    fr: 'Cet élément réagit au balayage ou à plusieurs doigts. Vérifiez que des boutons font de même.',
  },
  'message-gone-maybe': {
    vi: 'Có chữ hiện ra rồi tự mất rất nhanh; có thể chỉ báo trạng thái, cần người xem.',
    en: 'Words appear and are gone at once; they may only tell of a state, so a person has to look.',
    fr: 'Des mots apparaissent et disparaissent aussitôt ; ils n’indiquent peut-être qu’un état : une personne doit regarder.',
  },
  'message-gone': {
    vi: 'Thông báo này tự biến mất sau chưa tới một giây, không kịp đọc.',
    en: 'This message goes away by itself in less than a second, too soon to be read.',
    fr: 'Ce message disparaît de lui-même en moins d’une seconde, sans qu’on puisse le lire.',
  },
} as const satisfies TextTable;
