/** For a page: whether NetSuite shows the cells of a list and the text of a banner as HTML is not documented. */
export { plainText } from '../../domain/plain_text';
