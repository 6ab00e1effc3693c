/**
 * Functions that SuiteQL supports (section_158513731864) and the emulator does not have yet: using one says so, instead of claiming
 * that NetSuite refuses it.
 */
export const NOT_YET_EMULATED: ReadonlySet<string> = new Set(
  `acos approx_count_distinct asciistr asin atan atan2 bfilename bitand cast chartorowid compose corr corr_k corr_s cos cosh
   covar_pop covar_samp decompose empty_blob empty_clob extract from_tz length2 length4 lengthb lengthc localtimestamp log median
   nanvl new_time next_day nlssort nls_initcap nls_lower nls_upper ora_hash regexp_instr regexp_replace regexp_substr remainder sin
   sinh soundex sys_extract_utc tan tanh to_binary_double to_binary_float to_clob to_multi_byte to_nchar to_nclob to_single_byte
   to_timestamp_tz translate tz_offset unistr vsize width_bucket`.split(/\s+/),
);
