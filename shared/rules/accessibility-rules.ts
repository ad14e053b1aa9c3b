import adjacentLinksAreOneLink from './accessibility/adjacent-links-are-one-link';
import ariaNameIsAllowed from './accessibility/aria-name-is-allowed';
import articleHasAHeading from './accessibility/article-has-a-heading';
import autoplayCanBeStopped from './accessibility/autoplay-can-be-stopped';
import { AXE_CORE_RULES } from './accessibility/axe-core';
import boldTextIsNotAHeading from './accessibility/bold-text-is-not-a-heading';
import captchaHasAnotherWay from './accessibility/captcha-has-another-way';
import checkboxesAreGrouped from './accessibility/checkboxes-are-grouped';
import clickableIsReachableByKeyboard from './accessibility/clickable-is-reachable-by-keyboard';
import colourIsNotSetInline from './accessibility/colour-is-not-set-inline';
import decorativeImageHasNoTitle from './accessibility/decorative-image-has-no-title';
import fieldHasOneLabel from './accessibility/field-has-one-label';
import fieldHintBelongsToItsField from './accessibility/field-hint-belongs-to-its-field';
import fieldLabelSaysSomething from './accessibility/field-label-says-something';
import fieldLabelsAreUnique from './accessibility/field-labels-are-unique';
import fieldsetHasALegend from './accessibility/fieldset-has-a-legend';
import frameTitleSaysSomething from './accessibility/frame-title-says-something';
import framesWithOneNameShareContent from './accessibility/frames-with-one-name-share-content';
import generatedTextIsDecoration from './accessibility/generated-text-is-decoration';
import headingSaysSomething from './accessibility/heading-says-something';
import hoverContentHasAKeyboardWay from './accessibility/hover-content-has-a-keyboard-way';
import imageAlternativeIsNoFileName from './accessibility/image-alternative-is-no-file-name';
import imageHoldsNoText from './accessibility/image-holds-no-text';
import imageTitleRepeatsNoAlternative from './accessibility/image-title-repeats-no-alternative';
import imageWithoutAlternativeIsDecoration from './accessibility/image-without-alternative-is-decoration';
import instructionReliesNotOnColour from './accessibility/instruction-relies-not-on-colour';
import instructionReliesNotOnPlace from './accessibility/instruction-relies-not-on-place';
import invalidFieldHasAMessage from './accessibility/invalid-field-has-a-message';
import labelIsNotOnlyAPlaceholder from './accessibility/label-is-not-only-a-placeholder';
import labelStandsByItsField from './accessibility/label-stands-by-its-field';
import languageOfPartsIsMarked from './accessibility/language-of-parts-is-marked';
import lineHeightIsWideEnough from './accessibility/line-height-is-wide-enough';
import linesAreShortEnough from './accessibility/lines-are-short-enough';
import linkHasADestination from './accessibility/link-has-a-destination';
import linkIsRecognisableInText from './accessibility/link-is-recognisable-in-text';
import linkTextIsNotHidden from './accessibility/link-text-is-not-hidden';
import linkTextSaysWhere from './accessibility/link-text-says-where';
import linkTextStandsAlone from './accessibility/link-text-stands-alone';
import linkTitleAddsSomething from './accessibility/link-title-adds-something';
import linkToDocumentTellsTypeAndSize from './accessibility/link-to-document-tells-type-and-size';
import linkToImageTellsWhatItShows from './accessibility/link-to-image-tells-what-it-shows';
import linkToMediaHasATranscript from './accessibility/link-to-media-has-a-transcript';
import linksAreSeparated from './accessibility/links-are-separated';
import linksWithOneNameShareATarget from './accessibility/links-with-one-name-share-a-target';
import listIsMarkedUp from './accessibility/list-is-marked-up';
import listsAreNotEmpty from './accessibility/lists-are-not-empty';
import longTextIsUpright from './accessibility/long-text-is-upright';
import mainContentHasAHeading from './accessibility/main-content-has-a-heading';
import mainContentHasALandmark from './accessibility/main-content-has-a-landmark';
import markupHasNoFontOrCenterElement from './accessibility/markup-has-no-font-or-center-element';
import motionHasAnotherWay from './accessibility/motion-has-another-way';
import movingImageCanBeStopped from './accessibility/moving-image-can-be-stopped';
import movingPartCanBePaused from './accessibility/moving-part-can-be-paused';
import newWindowIsAnnounced from './accessibility/new-window-is-announced';
import onlyLinksAreUnderlined from './accessibility/only-links-are-underlined';
import pageLanguageMatchesContent from './accessibility/page-language-matches-content';
import pageTitleSaysSomething from './accessibility/page-title-says-something';
import paragraphsAreNotEmpty from './accessibility/paragraphs-are-not-empty';
import paragraphsAreNotLineBreaks from './accessibility/paragraphs-are-not-line-breaks';
import pasteIsAllowed from './accessibility/paste-is-allowed';
import personalFieldNamesItsPurpose from './accessibility/personal-field-names-its-purpose';
import pointerMeansControl from './accessibility/pointer-means-control';
import preformattedTextIsCode from './accessibility/preformatted-text-is-code';
import radioButtonsAreGrouped from './accessibility/radio-buttons-are-grouped';
import readingOrderFollowsView from './accessibility/reading-order-follows-view';
import recordingHasWordsToRead from './accessibility/recording-has-words-to-read';
import repeatedBlocksCanBeSkippedByALink from './accessibility/repeated-blocks-can-be-skipped-by-a-link';
import requiredFieldSaysSo from './accessibility/required-field-says-so';
import scriptHidesNothingInTime from './accessibility/script-hides-nothing-in-time';
import selectDoesNotNavigate from './accessibility/select-does-not-navigate';
import shortcutNeedsMoreThanOneKey from './accessibility/shortcut-needs-more-than-one-key';
import skipLinkLeadsToContent from './accessibility/skip-link-leads-to-content';
import spacingUsesNoSpacerImage from './accessibility/spacing-uses-no-spacer-image';
import tableCellsAreNotEmpty from './accessibility/table-cells-are-not-empty';
import tableHasACaption from './accessibility/table-has-a-caption';
import tableHasHeaderCells from './accessibility/table-has-header-cells';
import tableHeaderLevelsAreLinked from './accessibility/table-header-levels-are-linked';
import tableHeadersHaveScope from './accessibility/table-headers-have-scope';
import tableHoldsDataNotLayout from './accessibility/table-holds-data-not-layout';
import tableIsNotNested from './accessibility/table-is-not-nested';
import tableRowsHaveEqualColumns from './accessibility/table-rows-have-equal-columns';
import textDirectionFitsLanguage from './accessibility/text-direction-fits-language';
import textIsLargeEnough from './accessibility/text-is-large-enough';
import textIsNotAllCapitals from './accessibility/text-is-not-all-capitals';
import textIsNotJustified from './accessibility/text-is-not-justified';
import textIsReadable from './accessibility/text-is-readable';
import timeLimitCanBeExtended from './accessibility/time-limit-can-be-extended';
import videoCaptionsLoad from './accessibility/video-captions-load';
import vietnameseTextHasDiacritics from './accessibility/vietnamese-text-has-diacritics';
import vietnameseTextIsComposed from './accessibility/vietnamese-text-is-composed';
import vietnameseTextIsUnicode from './accessibility/vietnamese-text-is-unicode';
import visibleLabelIsInName from './accessibility/visible-label-is-in-name';
import zoomIsNotBlocked from './accessibility/zoom-is-not-blocked';
import type { CatalogueRule } from './rule';

/** The accessibility pillar, in report order: axe-core's rules, then our own. */
export const ACCESSIBILITY_RULES: readonly CatalogueRule[] = [
  ...AXE_CORE_RULES,
  pageLanguageMatchesContent,
  languageOfPartsIsMarked,
  vietnameseTextHasDiacritics,
  vietnameseTextIsComposed,
  vietnameseTextIsUnicode,
  textDirectionFitsLanguage,
  pageTitleSaysSomething,
  headingSaysSomething,
  boldTextIsNotAHeading,
  listIsMarkedUp,
  linkHasADestination,
  linkIsRecognisableInText,
  linkTextIsNotHidden,
  linkTextSaysWhere,
  linkTextStandsAlone,
  linkTitleAddsSomething,
  linkToDocumentTellsTypeAndSize,
  linkToImageTellsWhatItShows,
  linkToMediaHasATranscript,
  linksAreSeparated,
  linksWithOneNameShareATarget,
  adjacentLinksAreOneLink,
  newWindowIsAnnounced,
  skipLinkLeadsToContent,
  repeatedBlocksCanBeSkippedByALink,
  mainContentHasAHeading,
  mainContentHasALandmark,
  fieldHasOneLabel,
  fieldHintBelongsToItsField,
  fieldLabelSaysSomething,
  fieldLabelsAreUnique,
  fieldsetHasALegend,
  labelIsNotOnlyAPlaceholder,
  labelStandsByItsField,
  radioButtonsAreGrouped,
  checkboxesAreGrouped,
  selectDoesNotNavigate,
  requiredFieldSaysSo,
  invalidFieldHasAMessage,
  personalFieldNamesItsPurpose,
  pasteIsAllowed,
  captchaHasAnotherWay,
  imageAlternativeIsNoFileName,
  imageHoldsNoText,
  imageTitleRepeatsNoAlternative,
  imageWithoutAlternativeIsDecoration,
  decorativeImageHasNoTitle,
  spacingUsesNoSpacerImage,
  movingImageCanBeStopped,
  movingPartCanBePaused,
  autoplayCanBeStopped,
  videoCaptionsLoad,
  readingOrderFollowsView,
  recordingHasWordsToRead,
  frameTitleSaysSomething,
  framesWithOneNameShareContent,
  tableCellsAreNotEmpty,
  tableHasACaption,
  tableHasHeaderCells,
  tableHeaderLevelsAreLinked,
  tableHeadersHaveScope,
  tableHoldsDataNotLayout,
  tableIsNotNested,
  tableRowsHaveEqualColumns,
  ariaNameIsAllowed,
  articleHasAHeading,
  clickableIsReachableByKeyboard,
  colourIsNotSetInline,
  generatedTextIsDecoration,
  hoverContentHasAKeyboardWay,
  instructionReliesNotOnColour,
  instructionReliesNotOnPlace,
  lineHeightIsWideEnough,
  linesAreShortEnough,
  listsAreNotEmpty,
  longTextIsUpright,
  markupHasNoFontOrCenterElement,
  scriptHidesNothingInTime,
  motionHasAnotherWay,
  onlyLinksAreUnderlined,
  paragraphsAreNotEmpty,
  paragraphsAreNotLineBreaks,
  pointerMeansControl,
  preformattedTextIsCode,
  shortcutNeedsMoreThanOneKey,
  textIsLargeEnough,
  textIsNotAllCapitals,
  textIsNotJustified,
  textIsReadable,
  timeLimitCanBeExtended,
  visibleLabelIsInName,
  zoomIsNotBlocked,
];
