/** The archived versions of the rules. Written by `npm run archive`. */

/** One version of the rules as it lies in the archive, `assets/rules/`. */
export interface Archived {
  readonly version: number
  /** Of its file, in hexadecimal: what a record names its rules by. */
  readonly sha256: string
}

/** Oldest first; of a version that was archived more than once the newest last. */
export const ARCHIVE: readonly Archived[] = [
  { version: 1, sha256: 'b9b13c7521ba6df1e76be0c87c518d5a32b4b3fa6dc7cf83c9147ead0523b29e' },
  { version: 2, sha256: 'd28b5677b669c96300310c6e72398f2d95653baa9aac1bbe1626445ea471b91c' },
  { version: 3, sha256: 'db941d122b797cf1951d25ffc47ed40267ebfff300453d8430ead505e157a565' },
  { version: 4, sha256: 'cc5e6fba879f3561f0649b22093940593bfa6311dd571e50059124c4521b96e6' },
  { version: 5, sha256: '15873765d5659bc58e8181b502f09e85dbf0b2e57cdc384afd1eb68a494d9f05' },
  { version: 6, sha256: '597bdd6921234c3332bb36fc84fd95e867eb492dda8b5d15ded25a949ddb8917' },
  { version: 7, sha256: 'bc78718506ab994e87d02d8805e920ccdf4a5c9c79711e8293bb2aadff1600b2' },
  { version: 8, sha256: '4c3931cc148c26c274f7617499f0003ad876f97bed4ab2f9acf44d57ab2d8ca6' },
  { version: 9, sha256: 'ec943bbaff0d54ab943fe63c3013d05be5aadabb6a3afbd785068b111f1bb222' },
  { version: 10, sha256: 'e4aefa62ca228572d801f94990f03be9a11ef01b8d7c0840023cf777e52850f9' },
  { version: 10, sha256: '935d215ab609be8aef117f41167e7c53271fd3bb637740076756d82495e71afc' },
  { version: 10, sha256: 'f11131b2d8d14e915b5fc9bcb2653fba5286eee80bd2db18712de2ff546617b6' },
]
