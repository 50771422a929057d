/** Elements that begin a line of their own. */
export const lineElements = new Set(
  'address area article aside body button center dd details dialog dir div dt fieldset figcaption figure footer form frame frameset header hgroup hr html iframe input legend li listing main map menu nav noframes noscript object optgroup option output param section select summary svg template textarea thead tbody tfoot tr video audio head title meta link'.split(
    ' ',
  ),
)

/** Elements that begin a paragraph. */
export const paragraphElements = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre caption xmp plaintext'.split(' '),
)

/** Elements whose white space counts. */
export const preformattedElements = new Set(['pre', 'textarea', 'listing', 'xmp', 'plaintext'])

/** Elements whose content no person reads. */
export const unreadElements = new Set(['script', 'style', 'iframe', 'noembed', 'noframes'])
