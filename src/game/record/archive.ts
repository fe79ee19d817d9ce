/** The archived versions of the rules. Written by `npm run archive`. */

/** One version of the rules as it lies in the archive, `assets/rules/`. */
export interface Archived {
  readonly version: number
  /** Of its file, in hexadecimal: what a record names its rules by. */
  readonly sha256: string
}

/** Oldest first; of a version that was archived more than once the newest last. */
export const ARCHIVE: readonly Archived[] = [
  { version: 1, sha256: '364e4fa10519dee1a5a57561ee34bf1892398203530e0165392e10264ae5c2f2' },
  { version: 2, sha256: 'b63dffc5d87524ca1688bb639cef42af1d3a05ed4066df63ca7606e5fbcb0133' },
  { version: 3, sha256: '16b1471d2ce46ae29e61971a86b89b2e568a6c28d4c70b5d9fbca46a40f9cfbc' },
  { version: 4, sha256: '29824b80771dfbfe020c14d7b55078c0bb78bbed0d4f33236eea6d3482398ebf' },
  { version: 5, sha256: '027ac2d4f8fc9a0ee65c5cc284303c2895aea4b1365551dd8fc8df2dadbafa5c' },
  { version: 6, sha256: 'b71fc7de27ca7ba1604a04511c7874492e201271aebeb1021156be20778bd718' },
  { version: 7, sha256: 'cd40468c8bdc2c207404596ce90c3cadf769ce0e3836962a45a3a71e5cd26443' },
  { version: 8, sha256: '27a0ed9386bf7bb19fec8e7a7d24647b100b4627a66a2345c7568af576bf838a' },
  { version: 9, sha256: '2cdf53c49fa9b65f17e1507f4f4137420f80f142757913b59f3677d711202019' },
]
