/**
 * `file.Type` with the media type a browser is told (section_4229269811), and whether the contents are text; the others are Base64.
 */
export const FILE_TYPES = {
  APPCACHE: { mediaType: 'text/cache-manifest', isText: true },
  AUTOCAD: { mediaType: 'application/x-autocad', isText: false },
  BMPIMAGE: { mediaType: 'image/x-xbitmap', isText: false },
  CERTIFICATE: { mediaType: 'application/x-x509-ca-cert', isText: true },
  CONFIG: { mediaType: 'text/plain', isText: true },
  CSV: { mediaType: 'text/csv', isText: true },
  EXCEL: { mediaType: 'application/vnd.ms-excel', isText: false },
  FLASH: { mediaType: 'application/x-shockwave-flash', isText: false },
  FREEMARKER: { mediaType: 'text/plain', isText: true },
  GIFIMAGE: { mediaType: 'image/gif', isText: false },
  GZIP: { mediaType: 'application/x-gzip-compressed', isText: false },
  HTMLDOC: { mediaType: 'text/html', isText: true },
  ICON: { mediaType: 'image/ico', isText: false },
  JAVASCRIPT: { mediaType: 'text/javascript', isText: true },
  JPGIMAGE: { mediaType: 'image/jpeg', isText: false },
  JSON: { mediaType: 'application/json', isText: true },
  MESSAGERFC: { mediaType: 'message/rfc822', isText: true },
  MP3: { mediaType: 'audio/mpeg', isText: false },
  MPEGMOVIE: { mediaType: 'video/mpeg', isText: false },
  MSPROJECT: { mediaType: 'application/vnd.ms-project', isText: false },
  PDF: { mediaType: 'application/pdf', isText: false },
  PJPGIMAGE: { mediaType: 'image/pjpeg', isText: false },
  PLAINTEXT: { mediaType: 'text/plain', isText: true },
  PNGIMAGE: { mediaType: 'image/x-png', isText: false },
  POSTSCRIPT: { mediaType: 'application/postscript', isText: true },
  POWERPOINT: { mediaType: 'application/vnd.ms-powerpoint', isText: false },
  QUICKTIME: { mediaType: 'video/quicktime', isText: false },
  RTF: { mediaType: 'application/rtf', isText: true },
  SCSS: { mediaType: 'text/x-scss', isText: true },
  SMS: { mediaType: 'application/sms', isText: true },
  STYLESHEET: { mediaType: 'text/css', isText: true },
  SVG: { mediaType: 'image/svg+xml', isText: true },
  TAR: { mediaType: 'application/x-tar', isText: false },
  TIFFIMAGE: { mediaType: 'image/tiff', isText: false },
  VISIO: { mediaType: 'application/vnd.visio', isText: false },
  WEBAPPPAGE: { mediaType: 'text/html', isText: true },
  WEBAPPSCRIPT: { mediaType: 'text/javascript', isText: true },
  WORD: { mediaType: 'application/msword', isText: false },
  XMLDOC: { mediaType: 'text/xml', isText: true },
  XSD: { mediaType: 'text/xml', isText: true },
  ZIP: { mediaType: 'application/zip', isText: false },
} as const;

export type FileType = keyof typeof FILE_TYPES;

/** What the File Cabinet makes of a name's ending, as far as a project's files need it. */
const ENDINGS: Readonly<Record<string, FileType>> = {
  css: 'STYLESHEET',
  csv: 'CSV',
  html: 'HTMLDOC',
  js: 'JAVASCRIPT',
  json: 'JSON',
  svg: 'SVG',
  txt: 'PLAINTEXT',
  xml: 'XMLDOC',
};

/** The type of a file that was uploaded under a name; undefined when the ending is not known here. */
export function typeOfName(name: string): FileType | undefined {
  return ENDINGS[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}
